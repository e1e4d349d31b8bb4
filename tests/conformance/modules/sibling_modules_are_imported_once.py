import _sibling
import _sibling as again
from _sibling import value, function as renamed
print(_sibling is again, value, renamed(), _sibling.__name__, _sibling.__doc__, _sibling.counter)
_sibling.counter += 1
from _sibling import counter
print(counter, _sibling.get_counter())
from _sibling import *
print(exported, "not_exported" in globals(), "_private" in globals())
import sys
print("_sibling" in sys.modules, _sibling.__file__.endswith("_sibling.py"))
print(repr(_sibling).startswith("<module '_sibling' from '"))
def inside():
    import _sibling as s
    from _sibling import value as v
    return s.value is v
print(inside())
