"""CPython's half: text to AST over the larger modules of its library. PyLite's half is in bench/Parsing.cs."""
import ast
import os
import sysconfig
from _measure import measure

folder = sysconfig.get_path("stdlib")
texts = []
for name in sorted(os.listdir(folder)):
    path = os.path.join(folder, name)
    if name.endswith(".py") and os.path.getsize(path) > 30_000:
        with open(path, "rb") as f:
            texts.append(f.read())


def work():
    for text in texts:
        ast.parse(text)
    return len(texts)


measure("parsing", work, sum(map(len, texts)), repeats=5)
