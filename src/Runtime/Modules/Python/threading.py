"""Threads, and what they wait at. The locks themselves are native (_thread)."""

import _thread
from _thread import (
    TIMEOUT_MAX, RLock, _local as local, allocate_lock as Lock, get_ident, get_native_id)
from _threading_locks import Barrier, BoundedSemaphore, BrokenBarrierError, Condition, Event, Semaphore

__all__ = ['get_ident', 'active_count', 'Condition', 'current_thread', 'enumerate', 'main_thread', 'TIMEOUT_MAX',
           'Event', 'Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Thread', 'Barrier', 'BrokenBarrierError',
           'Timer', 'ThreadError', 'settrace', 'setprofile', 'local', 'stack_size', 'excepthook', 'ExceptHookArgs',
           'get_native_id']

ThreadError = RuntimeError

_alive = {}
_numbers = 0
_exit_calls = []


def _new_name(target):
    global _numbers
    _numbers += 1
    name = f'Thread-{_numbers}'
    target_name = getattr(target, '__name__', None)
    return f'{name} ({target_name})' if target_name is not None else name


class Thread:
    """A thread of control; subclasses may override run()."""

    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None, context=None):
        if group is not None:
            raise AssertionError('group argument must be None for now')
        self._name = str(name) if name is not None else _new_name(target)
        self._target = target
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._context = context
        self._ident = None
        self._started = Event()
        self._ended = Event()
        self._initialized = True

    def __repr__(self):
        if not self._initialized:
            raise AssertionError('Thread.__init__() was not called')
        status = 'initial'
        if self._started.is_set():
            status = 'started'
        if self._ended.is_set():
            status = 'stopped'
        if self._daemonic:
            status += ' daemon'
        if self._ident is not None:
            status += f' {self._ident}'
        return f'<{type(self).__name__}({self._name}, {status})>'

    def start(self):
        if not self._initialized:
            raise RuntimeError('thread.__init__() not called')
        if self._started.is_set():
            raise RuntimeError('threads can only be started once')
        _alive[self] = True
        try:
            _thread._start(self._name, self._daemonic, self._run_all)
        except:
            del _alive[self]
            raise
        self._started.wait()

    def run(self):
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def _run_all(self):
        _thread._set_current(self)
        self._ident = get_ident()
        self._started.set()
        try:
            if self._context is None:
                self.run()
            else:
                self._context.run(self.run)
        except BaseException as error:
            hook = excepthook
            hook(ExceptHookArgs((type(error), error, error.__traceback__, self)))
        finally:
            _alive.pop(self, None)
            self._ended.set()

    def join(self, timeout=None):
        if not self._initialized:
            raise RuntimeError('Thread.__init__() not called')
        if not self._started.is_set():
            raise RuntimeError('cannot join thread before it is started')
        if self is current_thread():
            raise RuntimeError('cannot join current thread')
        self._ended.wait(None if timeout is None else max(timeout, 0))

    def is_alive(self):
        if not self._initialized:
            raise AssertionError('Thread.__init__() not called')
        return self._started.is_set() and not self._ended.is_set()

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, value):
        self._name = str(value)

    @property
    def ident(self):
        return self._ident

    @property
    def native_id(self):
        return self._ident

    @property
    def daemon(self):
        return self._daemonic

    @daemon.setter
    def daemon(self, value):
        if not self._initialized:
            raise RuntimeError('Thread.__init__() not called')
        if self._started.is_set():
            raise RuntimeError('cannot set daemon status of active thread')
        self._daemonic = value

    def isDaemon(self):
        return self.daemon

    def setDaemon(self, value):
        self.daemon = value

    def getName(self):
        return self.name

    def setName(self, value):
        self.name = value


class Timer(Thread):
    """Calls a function after some seconds, unless it is cancelled before."""

    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval = interval
        self.function = function
        self.args = [] if args is None else args
        self.kwargs = {} if kwargs is None else kwargs
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    def __init__(self):
        super().__init__(name='MainThread', daemon=False)
        self._ident = get_ident()
        self._started.set()
        _alive[self] = True


class _DummyThread(Thread):
    """A thread that was not started by this module."""

    def __init__(self):
        super().__init__(name=_new_name(None).replace('Thread', 'Dummy'), daemon=True)
        self._ident = get_ident()
        self._started.set()
        _alive[self] = True
        _thread._set_current(self)

    def is_alive(self):
        return True

    def join(self, timeout=None):
        raise RuntimeError('cannot join a dummy thread')


class ExceptHookArgs(tuple):
    """What excepthook is given."""

    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])

    def __new__(cls, sequence):
        try:
            items = tuple(sequence)
        except TypeError:
            raise TypeError('constructor requires a sequence') from None
        if len(items) != 4:
            raise TypeError(f'_thread._ExceptHookArgs() takes a 4-sequence ({len(items)}-sequence given)')
        return super().__new__(cls, items)

    def __repr__(self):
        fields = ', '.join(f'{name}={value!r}' for name, value in
                           zip(('exc_type', 'exc_value', 'exc_traceback', 'thread'), self))
        return f'_thread._ExceptHookArgs({fields})'


def excepthook(args, /):
    if not isinstance(args, ExceptHookArgs):
        raise TypeError('_thread.excepthook argument type must be ExceptHookArgs')
    if args.exc_type is SystemExit:
        return
    name = args.thread.name if args.thread is not None else get_ident()
    _thread._show_exception(f'Exception in thread {name}:\n', args.exc_value)


__excepthook__ = excepthook


def current_thread():
    thread = _thread._current()
    return thread if thread is not None else _DummyThread()


def main_thread():
    return _main_thread


def enumerate():
    return list(_alive)


def active_count():
    return len(_alive)


def settrace(func):
    raise NotImplementedError('tracing is not supported')


def setprofile(func):
    raise NotImplementedError('profiling is not supported')


def stack_size(size=0):
    return 0


def _register_atexit(func, *args, **kwargs):
    _exit_calls.append((func, args, kwargs))


def _shutdown():
    _main_thread._ended.set()
    for func, args, kwargs in reversed(_exit_calls):
        func(*args, **kwargs)
    me = current_thread()
    while True:
        waited = [thread for thread in list(_alive) if thread is not me and not thread.daemon and thread is not _main_thread]
        if not waited:
            break
        for thread in waited:
            thread.join()


# Threads inherit being daemons from the one that makes them: there is none yet that could be asked.
_main_thread = _MainThread()
_thread._set_main(_main_thread)


def __getattr__(name):
    # What CPython's own tests compare before and after; weakref is not imported for anything else.
    if name == '_dangling':
        from weakref import WeakSet
        return WeakSet(_alive)
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
