"""Gives CPython's asyncio a clock that jumps to the next timer, so that scripts full of sleeps are recorded at once."""
import asyncio
import math
import warnings
from asyncio import events


class VirtualTimeLoop(asyncio.base_events.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._now = 0.0
        self._selector = self
        self._clock_resolution = 1e-9

    def time(self):
        # As on a real clock no two moments are equal: timers of equal delay fall due in the order in which they were made.
        self._now += 1e-9
        return self._now

    def select(self, timeout):
        if timeout is None:
            raise RuntimeError("deadlock: nothing left to wait for")
        if timeout > 0:
            # Real selectors wait for whole milliseconds, rounded up, so that such timers come due together.
            self._now += math.ceil(timeout * 1000) / 1000
        return []

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        pass


def install():
    """Makes every new event loop one of ours."""
    base = getattr(events, "_BaseDefaultEventLoopPolicy", None) or events.BaseDefaultEventLoopPolicy
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        asyncio.set_event_loop_policy(type("VirtualTimePolicy", (base,), {"_loop_factory": VirtualTimeLoop})())
