# oracle: 3.13
from collections import OrderedDict, deque


def attempt(action):
    try:
        print(action())
    except (RecursionError, TypeError) as error:
        print(type(error).__name__)


a = []
a.append(a)
b = []
b.append(b)
print(a, a == a, a != a)
attempt(lambda: a == b)
attempt(lambda: a < b)
attempt(lambda: hash((a,)))
d = {}
d['me'] = d
e = {}
e['me'] = e
print(d, d == d)
attempt(lambda: d == e)
q = deque()
q.append(q)
print(q)
o = OrderedDict()
o['me'] = o
print(o)
t = ([],)
t[0].append(t)
print(t)
attempt(lambda: sorted([a, b]))
print(a in a, a.index(a), a.count(a))
