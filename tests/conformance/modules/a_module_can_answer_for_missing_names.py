import _answers
print(_answers.anything, _answers.present)
from _answers import something
print(something)
try:
    _answers.refused
except AttributeError as e:
    print(e)
import math
try:
    math.nope
except AttributeError as e:
    print(e)
try:
    from _answers import refused
except ImportError as e:
    print(str(e).split(" (")[0])
print(dir(_answers)[0])
import types
m = types.ModuleType("made", "doc")
m.x = 1
print(m.__name__, m.__doc__, m.x, m)
import sys
sys.modules["made"] = m
import made
print(made is m)
