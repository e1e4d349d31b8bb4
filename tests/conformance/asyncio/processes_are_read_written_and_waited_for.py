# time: real
# oracle: 3.13
import asyncio
from asyncio.subprocess import DEVNULL, PIPE, STDOUT


async def main():
    process = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE)
    output, errors = await process.communicate(b"a line\n" * 50_000)
    print(len(output), errors, process.returncode)

    process = await asyncio.create_subprocess_shell("echo out; echo err >&2; exit 3", stdout=PIPE, stderr=PIPE)
    print(await process.communicate(), process.returncode)

    process = await asyncio.create_subprocess_shell("echo one; echo two >&2", stdout=PIPE, stderr=STDOUT)
    print(process.stdin, process.stderr)
    async for line in process.stdout:
        print(line)
    print(await process.wait(), await process.wait())

    process = await asyncio.create_subprocess_exec("cat", stdin=DEVNULL, stdout=PIPE, stderr=DEVNULL)
    print(await process.stdout.read(), await process.wait())

    process = await asyncio.create_subprocess_shell("read x; echo [$x]", stdin=PIPE, stdout=PIPE, env={"PATH": "/usr/bin:/bin"}, cwd="/")
    process.stdin.write(b"hello\n")
    await process.stdin.drain()
    print(await process.stdout.readline())
    process.stdin.close()
    await process.stdin.wait_closed()
    print(await process.wait())


asyncio.run(main())
