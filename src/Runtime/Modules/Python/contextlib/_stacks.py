"""Stacks of context managers: what is entered first is left last."""

import sys
from collections import deque
from types import MethodType

from contextlib import AbstractAsyncContextManager, AbstractContextManager


def _methods(manager, enter, leave, protocol):
    """The two methods of a manager's class."""
    cls = type(manager)
    try:
        return getattr(cls, enter), getattr(cls, leave)
    except AttributeError:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support "
                        f"the {protocol} protocol") from None


def _chain(new, old, outside):
    """Make `old` the context of `new`, as it would be with nested with statements.

    While callbacks run the only exception being handled is the one from `outside` of the stack: `old` takes its place.
    """
    while True:
        context = new.__context__
        if context is None or context is old:
            return
        if context is outside:
            break
        new = context
    new.__context__ = old


def _details(exc):
    return (None, None, None) if exc is None else (type(exc), exc, exc.__traceback__)


def _raise_as_it_is(exc):
    """Raise an exception with the context that it has now."""
    context = exc.__context__
    try:
        raise exc
    except BaseException:
        exc.__context__ = context
        raise


class _Unwinding:
    """The exception that is on its way through a stack, from callback to callback."""

    def __init__(self, exc):
        self._outside = sys.exception()
        self._received = exc is not None
        self._suppressed = self._replaced = False
        self.exc = exc

    def suppress(self):
        self.exc = None
        self._suppressed, self._replaced = True, False

    def replace(self, new):
        _chain(new, self.exc, self._outside)
        self.exc = new
        self._replaced = True

    def finish(self):
        if self._replaced:
            _raise_as_it_is(self.exc)
        return self._received and self._suppressed


class _Stack:
    """What both kinds of stacks do: they keep pairs of (is it synchronous?, callback)."""

    def __init__(self):
        self._exit_callbacks = deque()

    def pop_all(self):
        """A new stack with all callbacks; this one has none any more."""
        other = type(self)()
        other._exit_callbacks, self._exit_callbacks = self._exit_callbacks, deque()
        return other

    def push(self, exit):
        """Register the __exit__ of a manager, or a function that takes the same arguments."""
        try:
            leave = type(exit).__exit__
        except AttributeError:
            self._exit_callbacks.append((True, exit))
        else:
            self._exit_callbacks.append((True, MethodType(leave, exit)))
        return exit

    def enter_context(self, cm):
        """Enter a manager now, leave it with the stack."""
        enter, leave = _methods(cm, "__enter__", "__exit__", "context manager")
        result = enter(cm)
        self._exit_callbacks.append((True, MethodType(leave, cm)))
        return result

    def callback(self, callback, /, *args, **kwds):
        """Register a function and its arguments; it sees no exceptions."""
        def call(exc_type, exc, tb):
            callback(*args, **kwds)
        call.__wrapped__ = callback
        self._exit_callbacks.append((True, call))
        return callback


class ExitStack(_Stack, AbstractContextManager):
    """Leaves any number of context managers at the end of one with statement."""

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc, traceback, /):
        unwinding = _Unwinding(exc)
        while self._exit_callbacks:
            _, leave = self._exit_callbacks.pop()
            try:
                if leave(*_details(unwinding.exc)):
                    unwinding.suppress()
            except BaseException as new:
                unwinding.replace(new)
        return unwinding.finish()

    def close(self):
        """Leave all managers now."""
        self.__exit__(None, None, None)


class AsyncExitStack(_Stack, AbstractAsyncContextManager):
    """Leaves any number of managers of both kinds at the end of one async with statement."""

    async def enter_async_context(self, cm):
        """Enter an asynchronous manager now, leave it with the stack."""
        enter, leave = _methods(cm, "__aenter__", "__aexit__", "asynchronous context manager")
        result = await enter(cm)
        self._exit_callbacks.append((False, MethodType(leave, cm)))
        return result

    def push_async_exit(self, exit):
        """Register the __aexit__ of a manager, or a coroutine function that takes the same arguments."""
        try:
            leave = type(exit).__aexit__
        except AttributeError:
            self._exit_callbacks.append((False, exit))
        else:
            self._exit_callbacks.append((False, MethodType(leave, exit)))
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        """Register a coroutine function and its arguments; it sees no exceptions."""
        async def call(exc_type, exc, tb):
            await callback(*args, **kwds)
        call.__wrapped__ = callback
        self._exit_callbacks.append((False, call))
        return callback

    async def aclose(self):
        """Leave all managers now."""
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type, exc, traceback, /):
        unwinding = _Unwinding(exc)
        while self._exit_callbacks:
            is_sync, leave = self._exit_callbacks.pop()
            try:
                result = leave(*_details(unwinding.exc))
                if not is_sync:
                    result = await result
                if result:
                    unwinding.suppress()
            except BaseException as new:
                unwinding.replace(new)
        return unwinding.finish()


for _class in (ExitStack, AsyncExitStack):
    _class.__module__ = "contextlib"
del _class
