"""Compares PyLite's trees with CPython's over whole folders: compare.py [--show FILE] [FOLDER...]

Without folders it takes $PYLITE_PYTHON_LIB, and without that it has nothing to do. Run it with the CPython whose trees are the model.
The tool that dumps ours is tests/ast/PyLite.AstDump.csproj, built in Release; $PYLITE_AST_DUMP names it elsewhere.
"""
import ast
import hashlib
import os
import subprocess
import sys
import tempfile
import warnings

HERE = os.path.dirname(os.path.abspath(__file__))
TOOL = os.environ.get("PYLITE_AST_DUMP", os.path.join(HERE, "bin", "Release", "net10.0", "PyLite.AstDump"))


class Literal:
    """A number as the dump writes it."""

    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


def bits(number):
    if number == float("inf"):
        return "inf"
    return f"0x{int.from_bytes(memoryview(__import__('struct').pack('>d', number)), 'big'):x}"


def dump(source):
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant):
            if isinstance(node.value, float):
                node.value = Literal(bits(node.value))
            elif isinstance(node.value, complex):
                node.value = Literal(bits(node.value.imag) + "j")
            elif isinstance(node.value, int) and not -2**63 <= node.value < 2**63:
                node.value = Literal(hex(node.value))
    return ast.dump(tree, include_attributes=True).encode("ascii", "backslashreplace").decode("ascii")


def expected(path):
    with open(path, "rb") as file:
        source = file.read()
    try:
        return dump(source)
    except RecursionError:
        return None
    except (SyntaxError, ValueError, MemoryError) as error:
        return f"{type(error).__name__}: {error}"


def show(path):
    ours = subprocess.run([TOOL, "dump", path], capture_output=True, text=True).stdout.rstrip("\n")
    theirs = expected(path)
    if ours == theirs:
        print("equal")
        return
    at = next((i for i, (a, b) in enumerate(zip(ours, theirs)) if a != b), min(len(ours), len(theirs)))
    print("CPython:", theirs[max(0, at - 300):at + 300])
    print("PyLite: ", ours[max(0, at - 300):at + 300])


def python_files(folders):
    for folder in folders:
        for root, _, names in os.walk(folder):
            if "site-packages" not in root:
                yield from (os.path.join(root, name) for name in sorted(names) if name.endswith(".py"))


def main():
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(100_000)
    arguments = sys.argv[1:]
    if arguments[:1] == ["--show"]:
        show(arguments[1])
        return
    folders = arguments or [f for f in [os.environ.get("PYLITE_PYTHON_LIB")] if f]
    if not folders:
        print("no folder: skipped")
        return
    files = list(python_files(folders))
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as listing:
        listing.write("\n".join(files))
        listing.flush()
        lines = subprocess.run([TOOL, "hash", listing.name], capture_output=True, text=True, check=True).stdout.splitlines()
    ours = dict(line.split("\t", 1) for line in lines if "\t" in line)
    equal, refused, different = 0, 0, []
    for path in files:
        theirs = expected(path)
        mine = ours.get(path, "missing")
        if theirs is None:
            continue
        if not theirs.startswith("Module("):
            refused += 1
            if len(mine) == 64:
                different.append((path, "accepted, CPython: " + theirs))
        elif hashlib.sha256(theirs.encode()).hexdigest() == mine:
            equal += 1
        else:
            different.append((path, "tree differs" if len(mine) == 64 else mine))
    for path, what in different:
        print(f"{path}: {what}")
    print(f"{equal} equal, {refused} refused by CPython, {len(different)} different")
    sys.exit(bool(different))


if __name__ == "__main__":
    main()
