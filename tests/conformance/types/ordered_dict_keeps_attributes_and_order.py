import copy
import pickle
from collections import OrderedDict

od = OrderedDict.fromkeys('abc', value=1)
od.note = 'attribute'
print(od, od.__dict__, copy.copy(od).note, pickle.loads(pickle.dumps(od)).note)
print(od.setdefault('d', default=4), od.pop('d', default=0), od.pop('z', default=0))
print(od.__reduce__()[:4])
od.move_to_end('a')
print(list(od), list(reversed(od)), od.popitem(), od.popitem(last=False), od)
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1))
od = OrderedDict((i, i) for i in range(6))
for key in (5, 4, 0):
    del od[key]
print(od.popitem(), od.popitem(last=False), list(od))
try:
    OrderedDict().popitem()
except KeyError as error:
    print(error)
try:
    od.move_to_end('missing')
except KeyError as error:
    print(error)


class Removing:
    def __init__(self, target):
        self.target = target

    def __hash__(self):
        return 0

    def __eq__(self, other):
        self.target.clear()
        return True


first = OrderedDict(dict.fromkeys((0, 1, 4.2)))
second = OrderedDict(dict.fromkeys((0, Removing(first), 4.2)))
try:
    print(first == second)
except RuntimeError as error:
    print(error)
