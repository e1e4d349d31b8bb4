"""Messages of a program about itself: who says them, how important they are, and where they go."""

raiseExceptions = True
logThreads = True
logMultiprocessing = True
logProcesses = True
logAsyncioTasks = True

import atexit
import warnings
from ._levels import (
    CRITICAL, DEBUG, ERROR, FATAL, INFO, NOTSET, WARN, WARNING, _checkLevel, _levelToName, _nameToLevel, addLevelName, getLevelName, getLevelNamesMapping,
)
from ._formatting import BASIC_FORMAT, BufferingFormatter, Formatter, PercentStyle, StrFormatStyle, StringTemplateStyle, style_named
from ._records import Filter, Filterer, LogRecord, getLogRecordFactory, makeLogRecord, setLogRecordFactory
from ._handling import (
    FileHandler, Handler, NullHandler, StreamHandler, _StderrHandler, _defaultFormatter, _handlerList, _handlers, getHandlerByName, getHandlerNames,
    lastResort, shutdown,
)
from ._loggers import (
    Logger, LoggerAdapter, Manager, PlaceHolder, RootLogger, _lock, disable, getLogger, getLoggerClass, root, setLoggerClass,
)

__all__ = [
    "BASIC_FORMAT", "BufferingFormatter", "CRITICAL", "DEBUG", "ERROR", "FATAL", "FileHandler", "Filter", "Formatter", "Handler", "INFO", "LogRecord",
    "Logger", "LoggerAdapter", "NOTSET", "NullHandler", "StreamHandler", "WARN", "WARNING", "addLevelName", "basicConfig", "captureWarnings", "critical",
    "debug", "disable", "error", "exception", "fatal", "getLevelName", "getLogger", "getLoggerClass", "info", "log", "makeLogRecord", "setLoggerClass",
    "shutdown", "warn", "warning", "getLogRecordFactory", "setLogRecordFactory", "lastResort", "raiseExceptions", "getLevelNamesMapping", "getHandlerByName",
    "getHandlerNames",
]

_warnings_showwarning = None


def basicConfig(*, force=False, encoding=None, errors="backslashreplace", **kwargs):
    """Give the root logger a handler: for sys.stderr, a stream, a file, or those given. Does nothing when it has one, unless forced."""
    with _lock:
        if force:
            for handler in root.handlers[:]:
                root.removeHandler(handler)
                handler.close()
        if not root.handlers:
            _configure_root(encoding, errors, kwargs)


def _configure_root(encoding, errors, options):
    handlers = options.pop("handlers", None)
    if handlers is None:
        if "stream" in options and "filename" in options:
            raise ValueError("'stream' and 'filename' should not be specified together")
        handlers = [_default_handler(encoding, errors, options)]
    elif "stream" in options or "filename" in options:
        raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
    date_format = options.pop("datefmt", None)
    style = options.pop("style", "%")
    default_format = style_named(style)[1]
    text_format = options.pop("format", default_format)
    formatter = options.pop("formatter", None) or Formatter(text_format, date_format, style)
    for handler in handlers:
        if handler.formatter is None:
            handler.setFormatter(formatter)
        root.addHandler(handler)
    level = options.pop("level", None)
    if level is not None:
        root.setLevel(level)
    if options:
        raise ValueError(f"Unrecognised argument(s): {', '.join(options)}")


def _default_handler(encoding, errors, options):
    filename = options.pop("filename", None)
    mode = options.pop("filemode", "a")
    stream = options.pop("stream", None)
    if not filename:
        return StreamHandler(stream)
    return FileHandler(filename, mode, encoding=None if "b" in mode else encoding, errors=None if "b" in mode else errors)


def _ready_root():
    if not root.handlers:
        basicConfig()
    return root


def debug(msg, *args, **kwargs):
    """Log with the root logger, which gets a handler when it has none; likewise the functions below."""
    _ready_root().debug(msg, *args, **kwargs)


def info(msg, *args, **kwargs):
    _ready_root().info(msg, *args, **kwargs)


def warning(msg, *args, **kwargs):
    _ready_root().warning(msg, *args, **kwargs)


def warn(msg, *args, **kwargs):
    warnings.warn("The 'warn' function is deprecated, use 'warning' instead", DeprecationWarning, 2)
    warning(msg, *args, **kwargs)


def error(msg, *args, **kwargs):
    _ready_root().error(msg, *args, **kwargs)


def exception(msg, *args, exc_info=True, **kwargs):
    error(msg, *args, exc_info=exc_info, **kwargs)


def critical(msg, *args, **kwargs):
    _ready_root().critical(msg, *args, **kwargs)


fatal = critical


def log(level, msg, *args, **kwargs):
    _ready_root().log(level, msg, *args, **kwargs)


def _showwarning(message, category, filename, lineno, file=None, line=None):
    if file is not None:
        if _warnings_showwarning is not None:
            _warnings_showwarning(message, category, filename, lineno, file, line)
        return
    logger = getLogger("py.warnings")
    if not logger.handlers:
        logger.addHandler(NullHandler())
    logger.warning(str(warnings.formatwarning(message, category, filename, lineno, line)))


def captureWarnings(capture):
    """Log warnings to the logger py.warnings, or show them again as usual."""
    global _warnings_showwarning
    if capture:
        if _warnings_showwarning is None:
            _warnings_showwarning = warnings.showwarning
            warnings.showwarning = _showwarning
    elif _warnings_showwarning is not None:
        warnings.showwarning, _warnings_showwarning = _warnings_showwarning, None


atexit.register(shutdown)
