"""What is logged, and what lets it through."""
import os
import sys
import threading
import time
from collections.abc import Mapping
from ._levels import getLevelName

_start = time.time_ns()

# What records note besides the message; a program that does not want it sets them to false in the module logging.
_settings = sys.modules["logging"].__dict__


def _task_name():
    asyncio = sys.modules.get("asyncio")
    if not asyncio or not _settings["logAsyncioTasks"]:
        return None
    try:
        return asyncio.current_task().get_name()
    except (RuntimeError, AttributeError):
        # No loop runs, or no task.
        return None


class LogRecord:
    """One message, with what was known where it was logged."""

    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        now = time.time_ns()
        self.name = name
        self.msg = msg
        # A single mapping gives the values of %(name)s.
        if args and len(args) == 1 and isinstance(args[0], Mapping) and args[0]:
            args = args[0]
        self.args = args
        self.levelname = getLevelName(level)
        self.levelno = level
        self.pathname = pathname
        try:
            self.filename = os.path.basename(pathname)
            self.module = os.path.splitext(self.filename)[0]
        except (TypeError, ValueError, AttributeError):
            self.filename = pathname
            self.module = "Unknown module"
        self.exc_info = exc_info
        self.exc_text = None
        self.stack_info = sinfo
        self.lineno = lineno
        self.funcName = func
        self.created = now / 1e9
        self.msecs = now % 1_000_000_000 // 1_000_000 + 0.0
        self.relativeCreated = (now - _start) / 1e6
        is_threaded = _settings["logThreads"]
        self.thread = threading.get_ident() if is_threaded else None
        self.threadName = threading.current_thread().name if is_threaded else None
        self.processName = "MainProcess" if _settings["logMultiprocessing"] else None
        self.process = os.getpid() if _settings["logProcesses"] else None
        self.taskName = _task_name()

    def __repr__(self):
        return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'

    def getMessage(self):
        """The message with its arguments in it."""
        text = str(self.msg)
        return text % self.args if self.args else text


_factory = LogRecord


def setLogRecordFactory(factory):
    """Set what is called to make records."""
    global _factory
    _factory = factory


def getLogRecordFactory():
    """What is called to make records."""
    return _factory


def makeLogRecord(dict):
    """A record whose attributes are given."""
    record = _factory(None, None, "", 0, "", (), None, None)
    record.__dict__.update(dict)
    return record


class Filter:
    """Lets through what is logged under a name and below it."""

    def __init__(self, name=""):
        self.name = name
        self.nlen = len(name)

    def filter(self, record):
        return self.nlen == 0 or record.name == self.name or record.name.startswith(self.name + ".")


class Filterer:
    """What has filters: loggers and handlers."""

    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        """The record, or the one that a filter gives in its place; a false value when one of them refuses it."""
        for filter in self.filters:
            result = filter.filter(record) if hasattr(filter, "filter") else filter(record)
            if not result:
                return False
            if isinstance(result, LogRecord):
                record = result
        return record
