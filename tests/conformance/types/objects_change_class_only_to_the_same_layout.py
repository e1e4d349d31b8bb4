class A: pass
class B: pass
class C(A, B): pass
class S: __slots__ = "a", "b"
class T: __slots__ = "b", "a"
class U: __slots__ = "a", "c"
class V(S): __slots__ = "e"
class W(T): __slots__ = "e"
class X(S): __slots__ = "__weakref__"
class Y(S): __slots__ = "__dict__"
class Z(S): pass
class Q(S): __slots__ = "__dict__", "__weakref__"
class L(list): pass


kinds = (A, B, C, S, T, U, V, W, X, Y, Z, Q, L)
for old in kinds:
    allowed = []
    for new in kinds:
        value = old()
        try:
            value.__class__ = new
        except TypeError as error:
            if old is S:
                print(error)
        else:
            assert type(value) is new
            allowed.append(new.__name__)
    print(old.__name__, allowed)
for value, new in ((1, bool), ([], L), (A(), 1), (A(), int), (object(), A)):
    try:
        value.__class__ = new
    except TypeError as error:
        print(error)
