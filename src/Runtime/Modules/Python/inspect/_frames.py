"""Frames and tracebacks: where they are, and who called whom."""

import sys
from collections import namedtuple
from dis import Positions
from itertools import islice

from inspect._kinds import isframe, istraceback
from inspect._source import findsource, getfile, getsourcefile


def currentframe():
    """The frame of the caller."""
    return sys._getframe(1)


class _Place:
    __slots__ = ()

    def __new__(cls, *fields, positions=None, **named):
        self = super().__new__(cls, *fields, **named)
        self.positions = positions
        return self

    def __repr__(self):
        shown = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
        return f"{type(self).__name__}({shown}, positions={self.positions!r})"


class Traceback(_Place, namedtuple("_Traceback", "filename lineno function code_context index")):
    """Where a frame or an entry of a traceback is."""


class FrameInfo(_Place, namedtuple("_FrameInfo", ("frame",) + Traceback._fields)):
    """A frame and where it is."""


def getframeinfo(frame, context=1):
    """Where a frame or an entry of a traceback is, with so many source lines around it."""
    entry = frame
    if istraceback(entry):
        frame = entry.tb_frame
        number, instruction = entry.tb_lineno, entry.tb_lasti
    elif isframe(entry):
        number, instruction = entry.f_lineno, entry.f_lasti
    else:
        raise TypeError(f"{frame!r} is not a frame or traceback object")
    filename = getsourcefile(frame) or getfile(frame)
    lines = index = None
    if context > 0:
        try:
            found = findsource(frame)[0]
        except OSError:
            found = None
        if found:
            first = max(0, min(number - 1 - context // 2, len(found) - context))
            lines = found[first:first + context]
            index = number - 1 - first
    return Traceback(filename, number, frame.f_code.co_name, lines, index, positions=_positions(frame.f_code, instruction))


def _positions(code, instruction):
    if instruction < 0:
        return None
    # Each instruction takes two places.
    found = next(islice(code.co_positions(), instruction // 2, None))
    return Positions(*found)


def getlineno(frame):
    """The line a frame is in."""
    return frame.f_lineno


def _frame_info(frame, place):
    return FrameInfo(frame, *place, positions=place.positions)


def getouterframes(frame, context=1):
    """A frame and the frames that called it, innermost first."""
    found = []
    while frame is not None:
        found.append(_frame_info(frame, getframeinfo(frame, context)))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    """The frames of a traceback, outermost first."""
    found = []
    while tb is not None:
        found.append(_frame_info(tb.tb_frame, getframeinfo(tb, context)))
        tb = tb.tb_next
    return found


def stack(context=1):
    """The frames of the caller and of those that called it."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """The frames between the caller and where the exception being handled was raised."""
    exception = sys.exception()
    return getinnerframes(None if exception is None else exception.__traceback__, context)
