# oracle: 3.14
from typing import TypeVar, ParamSpec, TypeVarTuple, NoDefault, Generic, get_type_hints
class A[T: int, U: (str, bytes), V = list[T], **P = [int], *Ts = *tuple[int, str]]: pass
for p in A.__type_params__:
    print(p, type(p).__name__, getattr(p, "__bound__", "-"), getattr(p, "__constraints__", "-"), p.__default__, p.has_default())
print(A.__parameters__, A.__orig_bases__, A.__mro__[1:])
def f[T: late](x: T) -> T: return x
try: f.__type_params__[0].__bound__
except NameError as e: print(e)
late = int
print(f.__type_params__[0].__bound__, f.__type_params__[0].evaluate_bound(1), f.__annotations__)
type Alias[T = int] = dict[str, T]
print(Alias, Alias.__value__, Alias.__type_params__, Alias[str], Alias[str].__origin__ is Alias, Alias.__parameters__)
type Recursive = list[Recursive] | int
print(Recursive.__value__, Recursive.__name__, Recursive.__module__)
type Mutual1 = tuple[Mutual2]
type Mutual2 = Mutual1 | None
print(Mutual1.__value__, Mutual2.__value__)
type Broken = undefined_here
try: Broken.__value__
except NameError as e: print(e)
undefined_here = 1
print(Broken.__value__)
class Outer[T]:
    type Inner = T
    try:
        class Unlisted[U](list[T]): pass
    except TypeError as e: print(e)
    class Nested[U](list[U]):
        def m[V](self, x: T, y: U, z: V): return T, U, V
print(Outer.Inner.__value__ is Outer.__type_params__[0], Outer.Nested().m(1, 2, 3), Outer.Nested.m.__qualname__)
for text in ["Alias.x", "Alias[int, str]", "isinstance(1, Alias)", "Recursive[int]", "Alias()", "A[int]", "TypeVar('X', int)", "TypeVar('X', int, str, bound=int)", "TypeVar('X', covariant=True, contravariant=True)", "Alias | int", "int | Recursive", "class_()", "list[A.__type_params__[0]]", "TypeVar(1)", "TypeVarTuple('Ts')", "ParamSpec('P').args", "[*TypeVarTuple('Ts')]"]:
    try: print(text, "=", eval(text))
    except (TypeError, AttributeError, NameError, ValueError) as e: print(text, "->", type(e).__name__, e)
for text in ["class A[T, T]: pass", "def f[T: (yield)](): pass", "class A[T = int, U]: pass", "type X[*Ts: int] = 1", "type X[**P: int] = 1", "class A[]: pass", "type X", "def f[T](): nonlocal T", "class A[T]:\n  nonlocal T", "type X = (yield)", "type X = (a := 1)", "type X = await y", "def f[T: int = str, *U](): pass",
             "class A[T: (x := 1)]: pass", "type True = 1", "type x.y = 1", "def f[__debug__](): pass", "type X[T] = T\ntype = 5", "class A[T](T := int): pass", "class A[1]: pass", "class A[T=*int]: pass", "class A[*Ts=*int]: pass"]:
    try:
        compile(text, "text", "exec")
        print("compiles", repr(text))
    except SyntaxError as e: print(repr(text), "->", e.msg)
