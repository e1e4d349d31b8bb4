# oracle: 3.14
# The names that each built-in type adds to those of its base: methods, special methods and attributes.
import types


def own_names(kind):
    return sorted(name for name in vars(kind) if name not in ("__doc__", "__new__", "__getattribute__", "__module__", "__sizeof__", "__del__"))


class Sample:
    pass


def generator():
    yield


async def coroutine():
    pass


async def async_generator():
    yield


for kind in (object, int, bool, float, complex, str, bytes, bytearray, memoryview, list, tuple, dict, set, frozenset, range, slice, property, classmethod, staticmethod, super, enumerate, zip, map, filter, reversed, type(None), type(...), type(NotImplemented), types.SimpleNamespace, types.MappingProxyType, types.CellType, types.ModuleType, types.MethodType, types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType, types.UnionType, types.TracebackType, types.BuiltinFunctionType, type({}.keys()), type({}.values()), type({}.items())):
    print(kind.__name__, *own_names(kind))
for iterator in (iter([]), iter(()), iter(""), iter("é"), iter(b""), iter(bytearray()), iter({}), iter({}.values()), iter({}.items()), iter(set()), iter(range(1)), reversed([]), reversed({}), iter(int, 1)):
    print(type(iterator).__name__, *own_names(type(iterator)))
