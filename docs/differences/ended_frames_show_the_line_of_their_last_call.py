"""The frame of a call that is over shows the line of the last call or error in it, not the last line that ran.

CPython: 5, the line of the return.
PyLite:  2, the line of the call of _getframe.
Cause:   only calls and errors note where they are; noting each line would cost each of them time.
Do:      read f_lineno while the call is under way, or tb_lineno of a traceback.
"""
import sys


def start():
    frame = sys._getframe()
    number = 1
    number += 1
    return frame


frame = start()
print(frame.f_lineno - start.__code__.co_firstlineno + 1)
