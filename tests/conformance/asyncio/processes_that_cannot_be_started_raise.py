# time: real
# oracle: 3.13
import asyncio
import os
from asyncio.subprocess import PIPE


def open_descriptors():
    return len(os.listdir("/proc/self/fd"))


async def attempt(start, *args, **kwargs):
    try:
        await start(*args, **kwargs)
    except Exception as error:
        print(type(error).__name__, error)


async def main():
    shell, program = asyncio.create_subprocess_shell, asyncio.create_subprocess_exec
    before = open_descriptors()
    await attempt(program, "/no/such/program", stdin=PIPE, stdout=PIPE)
    await attempt(program, "no-such-program")
    await attempt(program, "/")
    await attempt(program, "true", cwd="/no/such/folder")
    print(open_descriptors() - before)
    await attempt(shell, ["a", "list"])
    await attempt(shell, "true", shell=False)
    await attempt(program, "true", shell=True)
    for option, value in {"universal_newlines": True, "bufsize": 10, "text": True, "encoding": "utf-8", "errors": "strict"}.items():
        await attempt(program, "true", **{option: value})
        await attempt(shell, "true", **{option: value})
    await attempt(program)
    await attempt(program, "true", stdout=STDOUT)


STDOUT = asyncio.subprocess.STDOUT
asyncio.run(main())
