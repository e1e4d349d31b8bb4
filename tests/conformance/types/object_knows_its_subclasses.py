# oracle: 3.14
import gc

known = set(map(id, object.__subclasses__()))
for builtin in int, str, list, dict, tuple, set, BaseException, type, type(lambda: 0), type(None), float, range:
    print(builtin.__name__, id(builtin) in known)
print(id(bool) in known, bool in int.__subclasses__(), Exception in BaseException.__subclasses__(), id(Exception) in known)


class A: ...


class B(A): ...


class C(A, int): ...


known = set(map(id, object.__subclasses__()))
print(id(A) in known, A.__subclasses__(), C in int.__subclasses__(), id(C) in known)
count = len(object.__subclasses__())
for i in range(1000):
    type(f"Gone{i}", (), {})
gc.collect()
print(len(object.__subclasses__()) < count + 500)
