class O: pass
class A(O): pass
class B(O): pass
class C(O): pass
class D(O): pass
class E(O): pass
class K1(A, B, C): pass
class K2(D, B, E): pass
class K3(D, A): pass
class Z(K1, K2, K3): pass
print([c.__name__ for c in Z.mro()])
class X: pass
class Y: pass
class XY(X, Y): pass
class YX(Y, X): pass
try:
    class Bad(XY, YX): pass
except TypeError as e:
    print(e)
try:
    class Twice(X, X): pass
except TypeError as e:
    print(e)
try:
    class FromBool(bool): pass
except TypeError as e:
    print(e)
try:
    class FromThing(3): pass
except TypeError as e:
    print(e)
try:
    class Layout(int, str): pass
except TypeError as e:
    print(e)
print(Z.__bases__, X.__base__, issubclass(Z, D), X.__subclasses__())
