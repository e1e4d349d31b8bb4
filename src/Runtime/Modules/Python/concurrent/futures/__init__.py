"""Work in other threads, and the futures of its results."""

import _thread
import threading
from time import monotonic as _now

__all__ = ['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'CancelledError', 'TimeoutError', 'InvalidStateError',
           'BrokenExecutor', 'Future', 'Executor', 'wait', 'as_completed', 'ThreadPoolExecutor']

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'

TimeoutError = TimeoutError


class Error(Exception):
    """What goes wrong with futures and executors."""


class CancelledError(Error):
    """The Future was cancelled."""


class InvalidStateError(Error):
    """What a future cannot do as it is."""


class BrokenExecutor(RuntimeError):
    """An executor that can do nothing more."""


CancelledError.__module__ = Error.__module__ = InvalidStateError.__module__ = 'concurrent.futures._base'

_PENDING = 'pending'
_RUNNING = 'running'
_CANCELLED = 'cancelled'
_FINISHED = 'finished'


class Future:
    """The result of work in another thread."""

    def __init__(self):
        self._condition = threading.Condition()
        self._state = _PENDING
        self._result = None
        self._exception = None
        self._done_callbacks = []

    def __repr__(self):
        with self._condition:
            text = f'<{type(self).__name__} at {id(self):#x} state={self._state}'
            if self._state == _FINISHED:
                if self._exception is not None:
                    text += f' raised {type(self._exception).__name__}'
                else:
                    text += f' returned {type(self._result).__name__}'
            return text + '>'

    def cancel(self):
        with self._condition:
            if self._state in (_RUNNING, _FINISHED):
                return False
            if self._state == _CANCELLED:
                return True
            self._state = _CANCELLED
            self._condition.notify_all()
        self._call_back()
        return True

    def cancelled(self):
        return self._state == _CANCELLED

    def running(self):
        return self._state == _RUNNING

    def done(self):
        return self._state in (_CANCELLED, _FINISHED)

    def add_done_callback(self, fn):
        with self._condition:
            if not self.done():
                self._done_callbacks.append(fn)
                return
        self._call_one(fn)

    def _call_back(self):
        for fn in self._done_callbacks:
            self._call_one(fn)

    def _call_one(self, fn):
        try:
            fn(self)
        except Exception as error:
            _thread._show_exception(f'exception calling callback for {self!r}\n', error)

    def _await(self, timeout):
        if not self._condition.wait_for(self.done, timeout):
            raise TimeoutError()
        if self._state == _CANCELLED:
            raise CancelledError()

    def result(self, timeout=None):
        with self._condition:
            self._await(timeout)
            if self._exception is not None:
                try:
                    raise self._exception
                finally:
                    self = None
            return self._result

    def exception(self, timeout=None):
        with self._condition:
            self._await(timeout)
            return self._exception

    def set_running_or_notify_cancel(self):
        with self._condition:
            if self._state == _CANCELLED:
                return False
            if self._state != _PENDING:
                raise RuntimeError('Future in unexpected state')
            self._state = _RUNNING
            return True

    def set_result(self, result):
        self._finish(result, None)

    def set_exception(self, exception):
        self._finish(None, exception)

    def _finish(self, result, exception):
        with self._condition:
            if self.done():
                raise InvalidStateError(f'{self._state.upper()}: {self!r}')
            self._result = result
            self._exception = exception
            self._state = _FINISHED
            self._condition.notify_all()
        self._call_back()


class _DoneAndNotDone(tuple):
    done = property(lambda self: self[0])
    not_done = property(lambda self: self[1])

    def __repr__(self):
        return f'DoneAndNotDoneFutures(done={self[0]!r}, not_done={self[1]!r})'


def _notify_when_done(futures):
    # A condition that is notified when one of them is done.
    condition = threading.Condition()

    def notify(future):
        with condition:
            condition.notify_all()

    for future in futures:
        future.add_done_callback(notify)
    return condition


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    fs = set(fs)

    def is_over():
        done = [f for f in fs if f.done()]
        if len(done) == len(fs):
            return True
        if return_when == FIRST_COMPLETED:
            return bool(done)
        return return_when == FIRST_EXCEPTION and any(not f.cancelled() and f._exception is not None for f in done)

    condition = _notify_when_done(fs)
    with condition:
        condition.wait_for(is_over, timeout)
    done = {f for f in fs if f.done()}
    return _DoneAndNotDone((done, fs - done))


def as_completed(fs, timeout=None):
    fs = list(dict.fromkeys(fs))
    total = len(fs)
    end = None if timeout is None else _now() + timeout
    condition = _notify_when_done(fs)
    while fs:
        with condition:
            remaining = None if end is None else max(0, end - _now())
            if not condition.wait_for(lambda: any(f.done() for f in fs), remaining):
                raise TimeoutError(f'{len(fs)} (of {total}) futures unfinished')
        for future in [f for f in fs if f.done()]:
            fs.remove(future)
            yield future


class Executor:
    """What submits work."""

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        end = None if timeout is None else timeout + _now()
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            try:
                while futures:
                    future = futures.pop(0)
                    yield future.result(None if end is None else end - _now())
            finally:
                for future in futures:
                    future.cancel()
        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        self.shutdown(wait=True)
        return False


class ThreadPoolExecutor(Executor):
    """Runs work in threads, each started when none is idle."""

    _pools = 0

    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        if max_workers is None:
            max_workers = 8
        if max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        if not thread_name_prefix:
            thread_name_prefix = f'ThreadPoolExecutor-{ThreadPoolExecutor._pools}'
            ThreadPoolExecutor._pools += 1
        self._max_workers = max_workers
        self._prefix = thread_name_prefix
        self._initializer = initializer
        self._initargs = initargs
        self._condition = threading.Condition()
        self._work = []
        self._threads = []
        self._idle = 0
        self._shutdown = False
        threading._register_atexit(self._end)

    def submit(self, fn, /, *args, **kwargs):
        with self._condition:
            if self._shutdown:
                raise RuntimeError('cannot schedule new futures after shutdown')
            future = Future()
            self._work.append((future, fn, args, kwargs))
            if self._idle >= len(self._work):
                self._condition.notify()
            elif len(self._threads) < self._max_workers:
                thread = threading.Thread(target=self._run, name=f'{self._prefix}_{len(self._threads)}', daemon=True)
                self._threads.append(thread)
                thread.start()
            return future

    def _run(self):
        if self._initializer is not None:
            self._initializer(*self._initargs)
        while True:
            with self._condition:
                self._idle += 1
                self._condition.wait_for(lambda: self._work or self._shutdown)
                self._idle -= 1
                if not self._work:
                    return
                future, fn, args, kwargs = self._work.pop(0)
            if future.set_running_or_notify_cancel():
                try:
                    result = fn(*args, **kwargs)
                except BaseException as error:
                    future.set_exception(error)
                else:
                    future.set_result(result)
            del future, fn, args, kwargs

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._end(wait, cancel_futures)

    # The interpreter ends the threads too, whatever a class derived from this one does when it is shut down.
    def _end(self, wait=True, cancel_futures=False):
        with self._condition:
            self._shutdown = True
            if cancel_futures:
                for future, fn, args, kwargs in self._work:
                    future.cancel()
                self._work.clear()
            self._condition.notify_all()
        if wait:
            for thread in self._threads:
                thread.join()
