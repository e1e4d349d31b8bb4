print(int(), float(), str(), bool(), list(), tuple(), dict(), set(), frozenset(), bytes())
print(bytearray(), complex(), object() is object(), type("T", (object,), {"a": 1}).a)
print(list(map(type, [1, 1.0, "", b"", [], (), {}, set(), None, 1j, True, range(0), slice(1), len, type])))
print(repr("x"), ascii("é"), format(1.5, ".2f"), chr(955), str([1, "2"]), str(b"x", "ascii"))
print(hash(1), sorted({"b": 1, "a": 2}.items()), slice(1, 2, 3), staticmethod(len))
print(type(classmethod(len)).__name__, property().fget)
print(__build_class__.__name__, __import__("math").pi, __debug__, globals is not locals, help is not None)
import builtins
print(sorted(n for n in dir(builtins) if n[0].islower()))
