# oracle: 3.14
import math
import sys
import traceback


class Shape:
    def __init__(self):
        self.radius = 1
        self._hidden = 2

    def area(self):
        return radius

    def call_missing(self):
        return area()


def last_line(action):
    try:
        action()
    except Exception as error:
        print(traceback.format_exception_only(error)[-1].rstrip())


shape = Shape()
last_line(lambda: shape.radios)
last_line(lambda: shape.aera())
last_line(lambda: shape.hidden)
last_line(lambda: shape.completely_different)
last_line(shape.area)
last_line(shape.call_missing)
last_line(lambda: pritn("x"))
last_line(lambda: shap)
last_line(lambda: maths)
last_line(lambda: math.squrt(2))
last_line(lambda: sys.versoin)
last_line(lambda: [].apend(1))
last_line(lambda: "".upercase())
last_line(lambda: {}.key())
last_line(lambda: x_y_z)
last_line(lambda: time.time())
last_line(lambda: itertools.count())
last_line(lambda: exec("from math import squrt"))
last_line(lambda: exec("import maths"))
last_line(lambda: Shape(radios=1))


def keywords(first, second=2):
    pass


last_line(lambda: keywords(frist=1))
last_line(lambda: keywords(1, secnd=1))
last_line(lambda: sorted([], revers=True))
last_line(lambda: int("1", bas=2))
last_line(lambda: exec("def f():\n    local_name = 1\n    return local_nam\nf()"))
last_line(lambda: setattr(shape, "x", 1) or shape.y)
last_line(lambda: Shape.aera)
last_line(lambda: True_)
last_line(lambda: exec("Fasle"))
last_line(lambda: exec("nonne"))
