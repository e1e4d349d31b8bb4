# folder: temp
import importlib
import inspect
import sys

with open("commented.py", "w") as file:
    file.write('''#!/usr/bin/python
# The first comment
# of the module.

import os

# Not about f.

# About f,
# in two lines.
def f():
    return 1
    # the end of f
# after f

class C:
    # About m.
    @staticmethod
    @(lambda g:
        g)
    def m(
        a,
    ):
        if a:
            return 2
        # deep enough
      # not deep enough

    n = [lambda x: x + 1,
         lambda y: y + 2]

    async def co(self):
        pass
        # its end
   # outside
''')
sys.path.insert(0, "")
module = importlib.import_module("commented")
print([inspect.getcomments(module)], [inspect.getcomments(module.f)], [inspect.getcomments(module.C)], [inspect.getcomments(module.C.m)])
for obj in (module.f, module.C.m, module.C.co, *module.C.n):
    lines, number = inspect.getsourcelines(obj)
    print(number, "".join(lines), end="|\n")
print(inspect.getsource(module.C) == inspect.getsource(module).partition("\n\n")[2].partition("class C")[2].join(["class C", ""]))
print(inspect.getblock(["def f():\n", "    x\n", "y\n"]), inspect.indentsize("\t  x"), inspect.getmodulename("/a/b.py"), inspect.getmodulename("/a/b.txt"))
print(inspect.getmodule(module.f) is module, inspect.getmodule(module.f.__code__) is module, inspect.getsourcefile(module.f) == module.__file__)
for wrong in (len, int, 3, sys):
    try:
        print(inspect.getsource(wrong))
    except (OSError, TypeError) as error:
        print(type(error).__name__, error)
