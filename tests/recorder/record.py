#!/usr/bin/env python3
"""Records what CPython prints for scripts of tests/conformance: NAME.out and, when there is any, NAME.err.

    record.py SCRIPT...            records scripts (or all those of a folder)
    record.py --check SCRIPT...    changes nothing, says what would change

Each script runs on two oracles, CPython 3.13 and 3.14; where they disagree the script must name the one that is right in a
directive: `# oracle: 3.14`. Scripts of older days say `# oracle: 3.10`. The directives are described in tests/conformance/README.md.

The oracles are given by options or by environment variables:
    --python313 / PYLITE_ORACLE_313   an executable
    --python314 / PYLITE_ORACLE_314   an executable; or, when there is none, PYODIDE=.../pyodide.mjs for a CPython 3.14 under Node
    --python310 / PYLITE_ORACLE_310   an executable
"""
import argparse
import concurrent.futures
import difflib
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
CORPUS = HERE.parent / "conformance"
STAMPS = CORPUS / "recorded-with.txt"


def directives(script):
    """The `# name: value` comments at the head of a script."""
    found = {}
    for line in script.read_text(encoding="utf-8", errors="replace").splitlines():
        match = re.fullmatch(r"# (exit|args|stderr|time|folder|oracle): (.*)", line)
        if not match:
            break
        found[match[1]] = match[2].strip()
    return found


class Oracle:
    """One CPython."""

    def __init__(self, name, command, env=()):
        self.name = name
        self.command = command
        self.env = dict(env)
        self._version = None

    def version(self):
        if self._version is None:
            with tempfile.TemporaryDirectory() as folder:
                pathlib.Path(folder, "v.py").write_text("import platform; print(platform.python_version())")
                self._version = self._run(["v.py"], folder, b"", real_time=False)[0].decode().strip()
        return self._version

    def run(self, script, options):
        """What the script writes to stdout and stderr, and its exit code."""
        stdin = script.with_suffix(".in")
        text = stdin.read_bytes() if stdin.exists() else b""
        arguments = [script.name, *shlex.split(options.get("args", ""))]
        real_time = options.get("time") == "real"
        if options.get("folder") != "temp":
            folder = script.parent
            out, err, code = self._run(arguments, folder, text, real_time)
        else:
            with tempfile.TemporaryDirectory() as folder:
                shutil.copy(script, folder)
                out, err, code = self._run(arguments, folder, text, real_time)
        prefix = (str(folder) + os.sep).encode()
        return out.replace(prefix, b""), err.replace(prefix, b""), code

    def _run(self, arguments, folder, stdin, real_time):
        env = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
        env.update(self.env, PYTHONPATH=str(HERE / "site"), PYTHONDONTWRITEBYTECODE="1", PYTHONUTF8="1")
        if real_time:
            env["RECORDER_REAL_TIME"] = "1"
        done = subprocess.run([*self.command, *arguments], cwd=folder, input=stdin, env=env, capture_output=True, timeout=120)
        # Ended by a signal: as the shell counts.
        code = done.returncode if done.returncode >= 0 else 128 - done.returncode
        return done.stdout, done.stderr, code


def oracles(options):
    found = {}
    for name, variable in (("3.13", "313"), ("3.14", "314"), ("3.10", "310")):
        command = getattr(options, "python" + variable) or os.environ.get("PYLITE_ORACLE_" + variable)
        if command:
            found[name] = Oracle(name, shlex.split(command))
    if "3.14" not in found and os.environ.get("PYODIDE"):
        found["3.14"] = Oracle("3.14", ["node", str(HERE / "cpython314.mjs")])
    return found


def show(name, a, b):
    diff = difflib.unified_diff(a[1].decode(errors="replace").splitlines(), b[1].decode(errors="replace").splitlines(), a[0], b[0], lineterm="")
    return "\n".join(f"    {line}" for line in diff) or f"    {name} is the same"


def disagreement(first, a, second, b):
    parts = [f"  {first} and {second} disagree; say which is right with `# oracle: ...`"]
    for index, name in enumerate(("stdout", "stderr")):
        if a[index] != b[index]:
            parts.append(show(name, (f"{first} {name}", a[index]), (f"{second} {name}", b[index])))
    if a[2] != b[2]:
        parts.append(f"    exit code {a[2]} against {b[2]}")
    return "\n".join(parts)


def record(script, options, available, check):
    """Returns (stamp, complaint): one of them is None."""
    wanted = directives(script)
    names = [wanted["oracle"]] if "oracle" in wanted else ["3.13", "3.14"]
    missing = [name for name in names if name not in available]
    if missing:
        return None, f"  no oracle for {', '.join(missing)}"
    try:
        results = [available[name].run(script, wanted) for name in names]
    except subprocess.TimeoutExpired:
        return None, "  takes longer than two minutes"
    compared = results if "stderr" not in wanted else [(out, b"", code) for out, err, code in results]
    if len(results) == 2 and compared[0] != compared[1]:
        return None, disagreement(names[0], compared[0], names[1], compared[1])
    out, err, code = results[-1]
    if wanted.get("stderr") == "any":
        err = b""
    if wanted.get("stderr") == "last":
        err = err.splitlines(keepends=True)[-1] if err else b""
    if code != int(wanted.get("exit", "0")):
        return None, f"  ended with exit code {code}; say so with `# exit: {code}`\n" + err.decode(errors="replace")
    changed = []
    for suffix, content in ((".out", out), (".err", err)):
        path = script.with_suffix(suffix)
        before = path.read_bytes() if path.exists() else None
        after = content if content or suffix == ".out" else None
        if suffix == ".out" and script.with_suffix(".rule").exists():
            after = None
        if before == after:
            continue
        changed.append(suffix)
        if check:
            continue
        if after is None:
            path.unlink()
        else:
            path.write_bytes(after)
    if check and changed:
        return None, f"  {' and '.join(changed)} would change"
    return " ".join(available[name].version() for name in names), None


def scripts_of(paths):
    for path in map(pathlib.Path, paths):
        if path.is_dir():
            parts = ((p, p.relative_to(path).parts) for p in sorted(path.rglob("*.py")))
            yield from (p for p, names in parts if not any(name.startswith("_") for name in names))
        else:
            yield path


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scripts", nargs="+")
    parser.add_argument("--check", action="store_true")
    for variable in ("310", "313", "314"):
        parser.add_argument("--python" + variable, metavar="COMMAND")
    options = parser.parse_args()
    available = oracles(options)
    stamps = dict(line.split(": ", 1) for line in STAMPS.read_text().splitlines()) if STAMPS.exists() else {}
    failed = 0
    scripts = [script.resolve() for script in scripts_of(options.scripts)]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = pool.map(lambda script: record(script, options, available, options.check), scripts)
        for script, (stamp, complaint) in zip(scripts, results):
            name = script.relative_to(CORPUS).as_posix()
            if complaint:
                failed += 1
                print(f"{name}:\n{complaint}")
            else:
                stamps[name] = stamp
    if not options.check:
        kept = {name: stamp for name, stamp in stamps.items() if (CORPUS / name).exists()}
        STAMPS.write_text("".join(f"{name}: {stamp}\n" for name, stamp in sorted(kept.items())))
    print(f"{len(scripts) - failed} recorded, {failed} refused")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
