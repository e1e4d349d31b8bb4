import copy
import pickle
import types

value = types.SimpleNamespace(a=1, b=[2])
print(value.__reduce__()[1:], value.__reduce__()[0].__name__)
print(pickle.loads(pickle.dumps(value)) == value, copy.deepcopy(value), copy.copy(value).b is value.b)
