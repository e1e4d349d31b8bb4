# oracle: 3.14
# The names of the module builtins, by what they are, without what only a prompt needs.
import builtins

from_site = {"exit", "quit", "copyright", "credits", "license", "help", "_"}
names = sorted(set(dir(builtins)) - from_site)
exceptions = [name for name in names if isinstance(getattr(builtins, name), type) and issubclass(getattr(builtins, name), BaseException)]
classes = [name for name in names if isinstance(getattr(builtins, name), type) and name not in exceptions]
functions = [name for name in names if callable(getattr(builtins, name)) and name not in exceptions + classes and not name.startswith("__l")]
print("functions", *functions)
print("classes", *classes)
print("constants", *(name for name in names if not callable(getattr(builtins, name)) and not name.startswith("__")), builtins.__debug__, builtins.__name__)
for name in functions:
    function = getattr(builtins, name)
    print(name, type(function).__name__, function.__name__, function.__qualname__, function.__module__, end="; ")
print()


def tree(kind, depth):
    print("  " * depth + kind.__name__ + ("" if len(kind.__bases__) == 1 else f" {[b.__name__ for b in kind.__bases__]}"))
    for child in sorted((c for c in kind.__subclasses__() if c.__module__ == "builtins"), key=lambda c: c.__name__):
        tree(child, depth + 1)


tree(BaseException, 0)
print([name for name in exceptions if getattr(builtins, name).__name__ != name])
