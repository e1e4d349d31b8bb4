# Classes written in C outside of builtins are called by their full name in messages, and by their short one in representations.
import collections
import functools
import itertools
import operator
import re
import types

OBJECTS = [collections.deque([1]), collections.OrderedDict(a=1), collections.defaultdict(int), types.SimpleNamespace(a=1),
           functools.partial(len), re.compile("a"), re.match("a", "a"), itertools.count(), operator.itemgetter(1),
           iter(collections.deque()), collections.Counter(), collections.deque, types.SimpleNamespace]
for value in OBJECTS:
    try:
        value.push
    except AttributeError as error:
        print(error)
for action in (lambda: collections.deque() + 1, lambda: 1 + collections.deque(), lambda: collections.OrderedDict() < 3,
               lambda: types.SimpleNamespace()[0], lambda: functools.partial(len) * 2, lambda: len(itertools.count()),
               lambda: iter(re.compile("a")), lambda: collections.deque()(), lambda: int(collections.deque()),
               lambda: "".join([collections.deque()]), lambda: hash(collections.deque())):
    try:
        action()
    except TypeError as error:
        print(error)
print(collections.deque([1]), collections.OrderedDict(a=1), collections.defaultdict(None), types.SimpleNamespace(a=1))


class Mine(collections.deque):
    pass


print(Mine([1]), Mine.__name__, Mine.__bases__, collections.deque.__name__, collections.deque.__qualname__, collections.deque.__module__)
