# folder: temp
import sys


def write(name, text):
    with open(name, "w") as file:
        file.write(text)


write("queue.py", "print('our queue')\nname = __name__\n")
write("fractions.py", "from decimal_places import PLACES\n\n\nclass Fraction:\n    places = PLACES\n")
write("decimal_places.py", "PLACES = 7\n")
write("sys.py", "raise RuntimeError('nobody gets here')\n")
write("itertools.py", "raise RuntimeError('nobody gets here')\n")

import queue
print(queue.name, queue.__file__.rpartition("/")[2], hasattr(queue, "Queue"))

from fractions import Fraction
print(Fraction.places)

# What is part of the interpreter itself is not looked for in files.
import itertools
print(list(itertools.islice("abc", 2)), "sys" in sys.modules)

# The library's is found again once the folder is not searched.
del sys.modules["queue"], sys.path[0]
import queue
print(hasattr(queue, "name"), hasattr(queue, "Queue"))
