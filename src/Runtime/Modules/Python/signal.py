"""Signals of the operating system, and what the program does about them."""
import _signal
from _signal import NSIG, default_int_handler
from enum import IntEnum

_numbers = {name: number for name, number in vars(_signal).items() if name.startswith("SIG") and not name.startswith("SIG_")}

Signals = IntEnum("Signals", _numbers, module=__name__)
Handlers = IntEnum("Handlers", {"SIG_DFL": _signal.SIG_DFL, "SIG_IGN": _signal.SIG_IGN}, module=__name__)
globals().update(Signals.__members__)
globals().update(Handlers.__members__)

if hasattr(_signal, "alarm"):
    from _signal import ITIMER_PROF, ITIMER_REAL, ITIMER_VIRTUAL, ItimerError, alarm, getitimer, pause, setitimer, strsignal


def _name(kind, value):
    """The member for a number, or the value itself when there is none."""
    try:
        return kind(value)
    except (ValueError, TypeError):
        return value


def _number(value):
    return int(value) if isinstance(value, Handlers) else value


def signal(signalnum, handler):
    """Set what is done when a signal arrives: SIG_DFL, SIG_IGN, or a call of handler(signalnum, frame). Gives what was done before."""
    return _name(Handlers, _signal.signal(int(signalnum) if isinstance(signalnum, Signals) else signalnum, _number(handler)))


def getsignal(signalnum):
    """What is done when a signal arrives."""
    return _name(Handlers, _signal.getsignal(signalnum))


def raise_signal(signalnum):
    """Send a signal to this process."""
    _signal.raise_signal(signalnum)


def valid_signals():
    """The signals that the system has."""
    return {_name(Signals, number) for number in _signal.valid_signals()}
