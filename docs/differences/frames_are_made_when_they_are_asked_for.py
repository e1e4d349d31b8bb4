"""Asked for twice, the frame of a call is two objects.

CPython: True.
PyLite:  False: the frames agree in everything they show, but they are not one object.
Cause:   calls have no object of their own, which would cost each of them time; one is made to show where a call is.
Do:      compare frame.f_code and frame.f_lineno, or keep the frame that was got first.
"""
import sys


def outer():
    return sys._getframe() is inner()


def inner():
    return sys._getframe(1)


print(outer())
