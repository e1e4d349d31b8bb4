import copy
import functools
import operator
import pickle


def attempt(action):
    try:
        print(action())
    except (TypeError, pickle.PicklingError) as error:
        print(type(error).__name__, error)


for caller in (operator.methodcaller('upper'), operator.methodcaller('split', 'b'), operator.methodcaller('split', maxsplit=1, sep='b')):
    print(pickle.loads(pickle.dumps(caller))('abcbd'), copy.copy(caller)('abcbd'))
print(pickle.loads(pickle.dumps(operator.itemgetter(1, 0)))('ab'), pickle.loads(pickle.dumps(operator.attrgetter('real', 'imag')))(1j))
partial = functools.partial(int, base=2)
partial.note = 1
back = pickle.loads(pickle.dumps(partial))
print(back('101'), back.note, back.keywords)
for state in (5, (), (int, (), {}), (5, (), {}, None), (int, [], {}, None), (int, (), [], None)):
    attempt(lambda: partial.__setstate__(state))
partial.__setstate__((int, ('11',), None, None))
print(partial(), partial.args, partial.keywords, partial.__dict__)
print(pickle.loads(pickle.dumps('abc'.upper))(), pickle.loads(pickle.dumps(str.upper))('q'), pickle.loads(pickle.dumps({}.get))(1, 2))
print(copy.copy(len) is len, copy.deepcopy(int) is int, copy.copy(partial.__call__) is not None)
