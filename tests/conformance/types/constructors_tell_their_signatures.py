# oracle: 3.14
import collections, functools, inspect, io, itertools, operator, types

kinds = [bool, classmethod, complex, enumerate, filter, float, frozenset, list, map, memoryview, object, property, reversed, set, staticmethod, tuple, zip,
         types.CellType, types.GenericAlias, types.MappingProxyType, types.MethodType, types.ModuleType, types.SimpleNamespace,
         itertools.chain, itertools.count, itertools.groupby, itertools.product, itertools.zip_longest, functools.partial, operator.itemgetter,
         io.FileIO, io.StringIO, collections.deque, int, dict, str, bytes, range, slice, super, type]
for kind in kinds:
    try:
        print(kind.__name__, kind.__text_signature__, inspect.signature(kind))
    except ValueError as error:
        print(kind.__name__, kind.__text_signature__, "ValueError:", error)


class Documented:
    """Documented(first, second=2)\n--\n\nIts doc begins with a signature."""


class Derived(list):
    """No signature here."""


class Plain:
    pass


for kind in (Documented, Derived, Plain):
    print(kind.__text_signature__, inspect.signature(kind), kind.__doc__)
for method in (str.find, str.center, bytes.ljust, bytes.translate, str.count, list.index, dict.pop, int.__pow__, list.__getitem__, dict.__setitem__, object.__setattr__,
               property.__set__, list.__init__, print, bytes.maketrans, str.maketrans, open, type.__call__, object.__init_subclass__):
    text = method.__text_signature__
    print(method.__name__, text.replace("\n", "").replace("  ", "") if text and method is not open else text and text[:20])
