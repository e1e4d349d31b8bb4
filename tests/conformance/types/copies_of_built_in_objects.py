# oracle: 3.13
# copy, deepcopy and pickle of built-in objects: what is the same object, what is equal, what keeps its class, and what refuses.
import copy
import pickle
import types

atoms = [None, ..., NotImplemented, True, 5, 10 ** 30, 1.5, 2j, "text", b"bytes", (), frozenset(), range(3), slice(1, 2), int, len, str.upper, type(None)]
print([copy.copy(x) is x for x in atoms])
print([copy.deepcopy(x) is x for x in atoms])
print([pickle.loads(pickle.dumps(x)) == x for x in atoms])
for value in ([1, [2]], (1, [2]), {"a": [1]}, {1, 2}, bytearray(b"x"), frozenset({1}), types.SimpleNamespace(a=[1]), range(2, 9, 3), slice(1, [2]), Exception("a", [1]), iter([1, 2]), reversed([1, 2]), enumerate("ab"), zip([1], [2]), map(str, [1]), types.MappingProxyType({"k": 1}), {}.keys(), memoryview(b"x"), (x for x in ()), lambda: 0, [].append, property(), object(), copy):
    outcome = []
    for function in (copy.copy, copy.deepcopy, lambda v: pickle.loads(pickle.dumps(v))):
        try:
            made = function(value)
            outcome.append("same" if made is value else "equal" if made == value else type(made).__name__)
        except Exception as error:
            outcome.append(f"{type(error).__name__}: {str(error).split(' at 0x')[0].split(chr(39) + '<')[0]}")
    print(type(value).__name__, outcome)
shared = [1]
deep = copy.deepcopy([shared, shared, (shared,)])
print(deep[0] is deep[1] is deep[2][0], deep[0] is shared, copy.copy([shared])[0] is shared)
loop = []
loop.append((loop, {"l": loop}))
made = copy.deepcopy(loop)
print(made[0][0] is made, made[0][1]["l"] is made, made is loop)
iterator = iter([1, 2, 3])
next(iterator)
other = copy.copy(iterator)
print(list(iterator), list(other))


class Child(dict):
    def __init__(self, *args):
        super().__init__(*args)
        self.note = "set in __init__"


c = Child({"a": [1]})
c.note = ["changed"]
for function in (copy.copy, copy.deepcopy, lambda v: pickle.loads(pickle.dumps(v))):
    made = function(c)
    print(type(made).__name__, made, made.note, made["a"] is c["a"], made.note is c.note)
print(copy.replace(types.SimpleNamespace(a=1), a=2), copy.deepcopy({1: 2}, {}) == {1: 2}, copy.Error.__mro__[1].__name__)
memo = {}
copy.deepcopy(shared, memo)
print(memo[id(shared)], len(memo) > 1)
