# oracle: 3.14
import sys


class Spy:
    def line(name, result):
        def method(self, *args):
            print(name, sys._getframe(1).f_lineno)
            return result
        return method

    __eq__ = line("eq", False)
    __bool__ = line("bool", True)
    __lt__ = line("lt", True)
    __add__ = line("add", 1)
    __neg__ = line("neg", 1)
    __contains__ = line("contains", True)
    __getitem__ = line("getitem", 1)
    __setitem__ = line("setitem", None)
    __delitem__ = line("delitem", None)
    __format__ = line("format", "")
    __iadd__ = line("iadd", None)
    __enter__ = line("enter", None)
    __exit__ = line("exit", None)

    def __iter__(self):
        print("iter", sys._getframe(1).f_lineno)
        return iter([1])

    def __getattr__(self, name):
        print(name, sys._getframe(1).f_lineno)
        return 1


spy = Spy()
match spy:
    case 1:
        pass
    case "a":
        pass
    case Spy(x=2):
        pass
if spy:
    pass
for x in spy:
    pass
[a] = spy
with spy:
    pass
spy < 1
spy + 1
1 in spy
spy[1]
spy[1] = 2
del spy[1]
f"{spy}"
-spy
while spy:
    break
not spy
spy and 1
print(*spy)
[y for y in
   spy]
spy.foo
assert spy
x = 1 if spy else 2
(spy <
 spy
 < 2)
spy in [1]
match 1:
    case _ if spy:
        pass
copy = spy
copy += 1
