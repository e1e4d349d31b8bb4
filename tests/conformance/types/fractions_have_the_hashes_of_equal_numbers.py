# oracle: 3.13
import copy
import pickle
from fractions import Fraction as F

print(hash(F(3)) == hash(3), hash(F(1, 2)) == hash(0.5), hash(F(-7, 4)) == hash(-1.75), hash(F(2 ** 70)) == hash(2 ** 70))
print(hash(F(1, 3)), hash(F(-1, 3)), hash(F(22, 7)), hash(F(1, 2 ** 61 - 1)), hash(F(-1, 2 ** 61 - 1)))
half = F(1, 2)
print(copy.copy(half) is half, copy.deepcopy(half) is half, pickle.loads(pickle.dumps(half)), {half: 1}[0.5])
