# oracle: 3.14
# functions, methods, modules, misc objects
import sys, types, functools, operator, inspect
def f(a, b=2, /, c=3, *args, d, e=5, **kw) -> int:
    "doc"
    x = 1
    def inner(): return x
    return inner
print(f.__name__, f.__qualname__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__module__, f.__annotations__, f.__closure__, f.__dict__, f.__type_params__)
c = f.__code__
print(c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_varnames, c.co_cellvars, c.co_freevars, c.co_nlocals, c.co_firstlineno, hex(c.co_flags))
i = f(1, d=2); print(i.__closure__[0].cell_contents, i.__code__.co_freevars, i.__qualname__, hex(i.__code__.co_flags))
f.attr = 1; print(f.__dict__, f.attr); del f.attr
f.__defaults__ = (9,); 
try: f()
except TypeError as e: print(e)
f.__name__ = "g"; f.__qualname__ = "Q.g"; print(f.__name__)
class C:
    def m(self, x=1): "md"; return x
    @classmethod
    def k(cls): pass
    @staticmethod
    def s(): pass
o = C()
print(o.m.__name__, o.m.__doc__, o.m.__self__ is o, o.m.__func__ is C.m, o.m == o.m, o.m is o.m, hash(o.m) == hash(o.m), C.k.__self__, C.__dict__["k"].__func__.__name__, C.__dict__["s"].__wrapped__.__name__)
print(C.__dict__["k"], C.__dict__["s"]) if 0 else None
try: o.m.zork
except AttributeError as e: print(e)
try: o.m.zork = 1
except AttributeError as e: print(e)
print(types.MethodType(len, [1,2])(), types.FunctionType(i.__code__, {}, "nm", None, i.__closure__)())
print([].append.__name__, [].append.__qualname__, len.__name__, len.__module__, len.__qualname__, repr(len), list.append.__qualname__, list.append.__objclass__)
print(int.__add__.__name__, (1).__add__(2), int.__add__.__objclass__, (5).__add__.__self__, (1).__add__ == (1).__add__)
print(type(f), type(o.m), type(len), type([].append), type(list.append), type(int.__add__), type((1).__add__), type(dict.__dict__["fromkeys"]), type(int.real) if 0 else 0, type(type.__dict__["__name__"]), type(C.__dict__["k"]), type(C.__dict__), type(sys), type(f.__code__), type(i.__closure__[0]))
m = types.ModuleType("mod", "doc"); m.x = 1; print(m, m.__doc__, m.__name__, sorted(vars(m)), m.x)
try: m.y
except AttributeError as e: print(e)
m.__getattr__ = lambda n: n * 2; print(m.abc)
class MyMod(types.ModuleType):
    @property
    def prop(self): return 42
m2 = MyMod("m2"); m2.z = 3; print(m2.prop, m2.z, m2); 
m.__class__ = MyMod; print(m.prop)
ns = types.SimpleNamespace(a=1, b="x"); ns.c = [ns]; print(ns, ns == types.SimpleNamespace(a=1), vars(ns).keys())
mp = types.MappingProxyType({"a": 1}); print(mp, mp["a"], "a" in mp, len(mp), list(mp), mp | {"b": 2}, mp == {"a": 1}, mp.get("z", 5))
try: mp["b"] = 1
except TypeError as e: print(e)
cell = types.CellType(5); print(cell.cell_contents, cell == types.CellType(5)); 
try: types.CellType().cell_contents
except ValueError as e: print(e)
for T in ("GeneratorType", "CoroutineType", "FunctionType", "BuiltinFunctionType", "CodeType", "FrameType", "TracebackType", "MethodType", "NoneType", "EllipsisType", "NotImplementedType", "GenericAlias", "UnionType", "MappingProxyType", "WrapperDescriptorType", "MethodWrapperType", "MethodDescriptorType", "ClassMethodDescriptorType", "GetSetDescriptorType", "MemberDescriptorType", "AsyncGeneratorType", "ModuleType", "CellType", "SimpleNamespace"):
    print(T, getattr(types, T))
for T in (types.GeneratorType, type(None), types.CodeType, types.FrameType, type(...), types.MethodWrapperType):
    try: print(T())
    except TypeError as e: print(e)
p = functools.partial(f, 1, d=5); print(p.func is f, p.args, p.keywords)
pp = functools.partial(p, 2); print(pp.args, pp.keywords, callable(pp))
print(functools.partial(int, base=2)("101"), functools.partial(max, 3)(1, 5))
class PM:
    def cell(self, x, y): return (x, y)
    half = functools.partialmethod(cell, 1)
    direct = functools.partial(cell)
print(PM().half(2), PM.half(PM(), 3))
@functools.lru_cache(maxsize=2)
def sq(x): print("calc", x); return x * x
sq(1); sq(2); sq(1); sq(3); sq(2); print(sq.cache_info(), sq.__name__, sq.__wrapped__.__name__); sq.cache_clear(); print(sq.cache_info(), sq.cache_parameters())
@functools.cache
def add(a, b=1): return a + b
print(add(1), add(1, b=2), add(1), add.cache_info())
try: add([])
except TypeError as e: print(e)
class CP:
    n = 0
    @functools.cached_property
    def v(self): self.n += 1; return self.n
cp = CP(); print(cp.v, cp.v, cp.__dict__)
@functools.singledispatch
def sd(x): return "obj"
@sd.register
def _(x: int): return "int"
@sd.register(list)
def _(x): return "list"
@sd.register
def _(x: str | bytes): return "str|bytes"
print(sd(1), sd(True), sd([]), sd("s"), sd(b""), sd(1.5), sd.dispatch(bool)(1), list(sd.registry)[:2])
import collections.abc
@sd.register(collections.abc.Mapping)
def _(x): return "mapping"
print(sd({}), sd(types.MappingProxyType({})))
class SDM:
    @functools.singledispatchmethod
    def m(self, x): return "base"
    @m.register
    def _(self, x: int): return "int"
print(SDM().m(1), SDM().m("x"))
print(functools.reduce(operator.add, [1, 2, 3], 10), functools.reduce(lambda a, b: b, "abc"))
try: functools.reduce(operator.add, [])
except TypeError as e: print(e)
print(sorted([3,1,2], key=functools.cmp_to_key(lambda a, b: b - a)))
print(operator.add(1, 2), operator.itemgetter(1)([5,6]), operator.itemgetter("a", "b")({"a": 1, "b": 2}), operator.attrgetter("real", "imag")(3), operator.methodcaller("split", ",", maxsplit=1)("a,b,c"), operator.index(True), operator.concat([1], [2]), operator.contains([1], 1), operator.countOf([1,1,2], 1), operator.indexOf([1,2], 2), operator.truth([]), operator.not_(1), operator.length_hint(iter([1,2])), operator.call(len, [1]), operator.iadd([1], [2]))
print(operator.itemgetter(1, 2), operator.attrgetter("a.b"), operator.methodcaller("x", 1, k=2))
# inspect
def gf(): yield 1
async def cf(): pass
async def af(): yield
@types.coroutine
def tc(): yield 1
for fn in (f, gf, cf, af, tc, len, C, C.m): print(getattr(fn, "__name__", fn), inspect.isfunction(fn), inspect.isgeneratorfunction(fn), inspect.iscoroutinefunction(fn), inspect.isasyncgenfunction(fn), inspect.isbuiltin(fn), inspect.isclass(fn), inspect.isroutine(fn))
g = gf(); print(inspect.getgeneratorstate(g), inspect.isgenerator(g), inspect.isawaitable(g)); next(g); print(inspect.getgeneratorstate(g)); g.close(); print(inspect.getgeneratorstate(g))
co = cf(); print(inspect.getcoroutinestate(co), inspect.iscoroutine(co), inspect.isawaitable(co), inspect.isawaitable(tc())); co.close(); print(inspect.getcoroutinestate(co))
def sig(a, /, b: int, c=3, *args: str, d, e: float = 1.5, **kw) -> list[int]: pass
print(inspect.signature(sig), inspect.signature(C), inspect.signature(o.m), inspect.signature(C.m), inspect.signature(functools.partial(sig, 1, d=4)), inspect.signature(lambda: 0))
s = inspect.signature(sig); print(list(s.parameters), s.parameters["d"].kind, s.parameters["c"].default, s.return_annotation)
b = s.bind(1, 2, d=3, z=9); print(b.arguments, b.args, b.kwargs); b.apply_defaults(); print(b.arguments)
try: s.bind(1)
except TypeError as e: print(e)
print(inspect.getdoc(o.m), inspect.unwrap(sq) is sq.__wrapped__, inspect.getmro(C))
