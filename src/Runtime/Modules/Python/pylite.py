"""What PyLite has and no other Python: a clock that tests can hold."""
import _pylite
from contextlib import ContextDecorator

__all__ = ["virtual_time"]


class virtual_time(ContextDecorator):
    """A context, or a decorator of functions and coroutine functions, in which waiting takes no time.

    The clocks of time and of event loops stand still while code runs. When every thread waits, they jump to the first time that one of them
    waits for. When none waits for a time, nothing that they wait for can come any more: the main thread gets a RuntimeError. After the
    context monotonic clocks go on from where they are, and time.time() is the real time again.
    """

    def __init__(self):
        self._begin = self._end = None

    def _recreate_cm(self):
        return type(self)()

    def __call__(self, func):
        from functools import wraps
        from inspect import iscoroutinefunction
        if not iscoroutinefunction(func):
            return super().__call__(func)

        @wraps(func)
        async def inner(*args, **kwds):
            with self._recreate_cm():
                return await func(*args, **kwds)
        return inner

    def __enter__(self):
        _pylite.begin_virtual_time()
        self._begin, self._end = _pylite.now(), None
        return self

    def __exit__(self, *details):
        self._end = _pylite.now()
        _pylite.end_virtual_time()

    def __repr__(self):
        return "<virtual_time>" if self._begin is None else f"<virtual_time elapsed={self.elapsed:.3f}>"

    @property
    def elapsed(self):
        """The seconds that have passed since the context was entered, until it was left. A reading of a clock counts a microsecond, so that loops that wait for a time end."""
        if self._begin is None:
            return 0.0
        return (_pylite.now() if self._end is None else self._end) - self._begin

    def advance(self, seconds):
        """Let time pass: threads whose time has come go on, and timers of event loops when their loop has its next turn."""
        _pylite.advance(seconds)
