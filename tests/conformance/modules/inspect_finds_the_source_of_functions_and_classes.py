# folder: temp
import importlib.util
import inspect

TEXT = '''"""A module."""
import functools

# What f is for.
# In two lines.
def f(a,
      b=1):
    """Doc."""
    if a:

        return b  # end
    # after


@functools.lru_cache
class A:
    x = 1

    def m(self):
        return (1,
                2)

g = lambda x: x + 1
h = 3
'''

with open("some_module.py", "w") as file:
    file.write(TEXT)
spec = importlib.util.spec_from_file_location("some_module", "some_module.py")
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)

print(inspect.getsourcelines(module.f))
print(inspect.getsource(module.A.__wrapped__.m))
print(inspect.getsourcelines(module.g))
print(inspect.getcomments(module.f))
print(inspect.getsource(module) == TEXT)
print(inspect.getsourcefile(module.f).rpartition("/")[2], inspect.getmodulename("a/b.py"), inspect.getmodulename("b.txt"))
for what in (1, int, len, compile("1", "<nowhere>", "eval")):
    try:
        print(inspect.getsource(what))
    except (TypeError, OSError) as e:
        print(type(e).__name__, e)
