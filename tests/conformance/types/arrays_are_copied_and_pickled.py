import copy
import pickle
from array import array

numbers = array('d', [1.5, 2.5])
for other in (copy.copy(numbers), copy.deepcopy(numbers), *(pickle.loads(pickle.dumps(numbers, protocol)) for protocol in range(6))):
    other.append(3)
    print(other, len(numbers))
print(numbers.__reduce_ex__(2), numbers.__reduce_ex__(4)[1:])


class Named(array):
    pass


named = Named('h', [1])
named.name = 'x'
print(pickle.loads(pickle.dumps(named)).name, repr(named), type(named[:]).__name__)
