x = "global"


def outer():
    x = "nonlocal"

    class Bound:
        type Alias = x
        before = Alias.__value__
        x = "class"

    class Declared:
        global x
        type Alias = x

    class Free:
        type Alias = x

        def method[T: x](self): pass

    Declared.x = "class"
    print(Bound.before, Bound.Alias.__value__, Declared.Alias.__value__, Free.Alias.__value__)
    Free.x = "set later"
    print(Free.method.__type_params__[0].__bound__)


outer()


class Later:
    T = int
    type Alias = T

    def method[U: T](self): pass


Later.T = float
print(Later.Alias.__value__, Later.method.__type_params__[0].__bound__)


class Private[__T]:
    param = __T

    def method[__U](self, a: __T, b: __U):
        return __T, __U


print(Private.__type_params__, Private.param is Private.__type_params__[0], Private().method(1, 2))
print(Private.method.__annotations__)


class __Base: pass


class Derived[__S](__Base): pass


print([c.__name__ for c in Derived.__mro__])
