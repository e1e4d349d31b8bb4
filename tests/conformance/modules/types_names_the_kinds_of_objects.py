import types
def f(): pass
def g(): yield
async def c(): pass
async def ag(): yield
co = c()
print(isinstance(f, types.FunctionType), isinstance(g(), types.GeneratorType))
print(isinstance(co, types.CoroutineType), isinstance(ag(), types.AsyncGeneratorType))
print(isinstance(len, types.BuiltinFunctionType), isinstance([].append, types.BuiltinMethodType))
print(isinstance(types, types.ModuleType), isinstance(f.__code__, types.CodeType))
print(types.LambdaType is types.FunctionType, isinstance(None, types.NoneType))
print(isinstance(..., types.EllipsisType), isinstance(type(f).__get__(f, 3), types.MethodType))
print(isinstance(int | str, types.UnionType), isinstance(list[int], types.GenericAlias))
co.close()
ns = types.SimpleNamespace(a=1, b="x")
ns.c = 2
print(ns, ns.a, ns == types.SimpleNamespace(a=1, b="x", c=2), vars(ns))
mp = types.MappingProxyType({"k": 1})
print(mp, mp["k"], len(mp), list(mp), "k" in mp, type(int.__dict__) is types.MappingProxyType)
try:
    mp["x"] = 1
except TypeError as e:
    print(e)
C = types.new_class("C", (), {}, lambda ns: ns.update(x=5))
print(C.x, C.__name__)
class O: pass
o = O()
o.m = types.MethodType(lambda self, a: (self is o, a), o)
print(o.m(3))
@types.coroutine
def gen_co():
    x = yield 1
    return x
async def user(): return await gen_co()
u = user()
print(u.send(None))
try:
    u.send("sent")
except StopIteration as e:
    print(e.value)
h = types.FunctionType(f.__code__, globals(), "renamed")
print(h.__name__, h())
class D:
    @types.DynamicClassAttribute
    def d(self): return "dynamic"
print(D().d)
try:
    raise ValueError
except ValueError as e:
    print(isinstance(e.__traceback__, types.TracebackType))
    print(isinstance(e.__traceback__.tb_frame, types.FrameType), e.__traceback__.tb_lineno)
