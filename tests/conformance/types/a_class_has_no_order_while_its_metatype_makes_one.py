class Meta(type):
    def mro(cls):
        first = cls.__mro__ is None
        print(cls.__name__, "first" if first else [base.__name__ for base in cls.__mro__])
        if first and cls.__name__ != "Below":
            try:
                type("Below", (cls,), {})
            except TypeError as error:
                print(error)
        return type.mro(cls)


class A(metaclass=Meta): pass
class B(A): pass
print([base.__name__ for base in B.__mro__])
class C: pass
B.__bases__ = (A, C)
print([base.__name__ for base in B.__mro__])
