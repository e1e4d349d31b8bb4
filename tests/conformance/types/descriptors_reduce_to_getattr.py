import copy
import pickle

for descriptor in (str.join, int.__add__, complex.real, (1).__add__, [].append.__self__.__class__.append, "a".join):
    function, arguments = descriptor.__reduce__()
    print(function.__name__, arguments)
    print(pickle.loads(pickle.dumps(descriptor)) == descriptor, copy.copy(descriptor) is descriptor)
for value in (..., NotImplemented):
    print(value.__reduce__(), pickle.loads(pickle.dumps(value)) is value, copy.deepcopy(value) is value)
