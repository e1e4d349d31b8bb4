"""reprlib shortens what is long or deep, and stops at an object that contains itself."""
import array
import collections
import reprlib

deep = []
for _ in range(9):
    deep = [deep, 1]
for value in (list(range(20)), tuple(range(20)), set(range(20)), frozenset('abcdefghij'), (1,), (), set(), {}, {i: i for i in range(9, 0, -1)},
              'x' * 50, "it's" * 20, 10 ** 60, deep, collections.deque(range(9)), array.array('i', range(9)), array.array('b'), b'y' * 60, 1.5):
    print(reprlib.repr(value))
nested = ()
for _ in range(7):
    nested = (nested,)
print(reprlib.repr(nested))
print(reprlib.Repr(maxlist=2, fillvalue='+').repr([1, 2, 3, 'q' * 40]))
print(reprlib.Repr(indent=2).repr([1, [2, (3,)], {'a': [4]}, []]))
print(reprlib.Repr(indent='->').repr({'k': [1]}))
for indent in (-1, 1.5):
    try:
        reprlib.Repr(indent=indent).repr([1])
    except Exception as e:
        print(type(e).__name__, e)


class Chain:
    """Knows itself."""

    @reprlib.recursive_repr('<again>')
    def __repr__(self):
        return f'Chain({self.next!r})'


class Broken:
    def __repr__(self):
        raise ValueError


class Longer(reprlib.Repr):
    def repr_Chain(self, x, level):
        return 'a chain at ' + str(level)


chain = Chain()
chain.next = [chain]
print(chain, Chain.__repr__.__name__, Longer().repr([chain]))
print(reprlib.repr(Broken()).split(' at ')[0])
