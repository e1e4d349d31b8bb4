# oracle: 3.14
from __future__ import annotations

print(__annotations__)
if 0:
    never: int
reached: a.b+1 = 5
print(__annotations__)
__annotations__["more"] = 3
(no_name): int = 1
reached: str
print(__annotations__)


class C:
    print(__annotations__)
    first: int
    for i in range(2):
        second: i = 1
    __private: int
    print(__annotations__)


print(C.__annotations__, C.__annotate__)
print(sorted(name for name in C.__dict__ if "annot" in name and name != "__annotate_func__"))


def run(source, namespace, *more):
    try:
        exec("from __future__ import annotations\n" + source, namespace, *more)
    except Exception as e:
        print(type(e).__name__, e)
    print([scope.get("__annotations__") for scope in (namespace, *more)])


run("x: int", {})
run("x: int", {}, {})
run("x: int", {"__annotations__": {"old": 1}})
run("del __annotations__\nx: int", {})
run("__annotations__ = 5\nx: int", {})
run("x: int\nprint(__annotate__)", {})
run("import sys\nsys.x: int", {})
run("class C:\n  __annotations__ = {'k': 1}\n  x: int\nprint(C.__annotations__)", {})
run("class C:\n  def f(self):\n    x: int\nprint('__annotations__' in C.__dict__)", {})
run("def f():\n  __annotations__ = {}\n  class D:\n    x: int\n    nonlocal __annotations__\n  return D, __annotations__\nprint(f()[1])", {})


class Meta(type):
    def __prepare__(*args):
        class Namespace(dict):
            def __setitem__(self, key, value):
                print("set", key)
                super().__setitem__(key, value)

            def __getitem__(self, key):
                print("get", key)
                return super().__getitem__(key)

        return Namespace()


class D(metaclass=Meta):
    x: int
