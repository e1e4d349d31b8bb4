# oracle: 3.14
class C:
    attribute = 1
    def method(self):
        return attribute
value = 1
import sys
for source in (
    "valeu", "pritn", "C.atribute", "C().methd", "import maths", "from math import sinn", "lenght",
    "C().method()", "sys.exitt",
):
    try:
        exec(source)
    except (NameError, AttributeError, ImportError) as e:
        print(type(e).__name__, e)
