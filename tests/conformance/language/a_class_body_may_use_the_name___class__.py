class A:
    def f(self):
        return "A"


class B(A):
    __class__ = 413

    def f(self):
        return super().f(), __class__


b = B()
print(b.f() == ("A", B), b.__class__)


class Outer:
    def method(self):
        class Reads:
            seen = __class__

            def own(self):
                return __class__

        class Writes:
            nonlocal __class__
            __class__ = 42

            def own(self):
                return __class__

        return Reads.seen, Reads().own() is Reads, Writes().own() is Writes, __class__


print(Outer().method())


class Global:
    global __class__
    __class__ = "global"

    def own(self):
        return __class__


print(Global().own() is Global, globals()["__class__"], "__class__" in vars(Global))
