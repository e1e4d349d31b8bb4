"""Issuing, filtering and recording warnings."""

import sys
from _warnings import (
    _filters_mutated, _onceregistry as onceregistry, _source_line, filters, warn, warn_explicit)

__all__ = ["warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter",
           "resetwarnings", "catch_warnings", "deprecated"]

defaultaction = "default"

_ACTIONS = ("error", "ignore", "always", "all", "default", "module", "once")


class WarningMessage:
    """What is known about a warning that is to be shown."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return "{message : %r, category : %r, filename : %r, lineno : %s, line : %r}" % (
            self.message, self._category_name, self.filename, self.lineno, self.line)

    def __repr__(self):
        return f"<{type(self).__qualname__} {self}>"


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Write a warning to a file, sys.stderr by default."""
    _show_message(WarningMessage(message, category, filename, lineno, file, line))


def formatwarning(message, category, filename, lineno, line=None):
    """The text of a warning as it is shown."""
    return _format_message(WarningMessage(message, category, filename, lineno, None, line))


_original_showwarning = showwarning
_original_formatwarning = formatwarning


def _format_message(message):
    text = f"{message.filename}:{message.lineno}: {message.category.__name__}: {message.message}\n"
    line = _source_line(message.filename, message.lineno) if message.line is None else message.line
    if line and line.strip():
        text += f"  {line.strip()}\n"
    if message.source is not None:
        text += f"{message.category.__name__}: Enable tracemalloc to get the object allocation traceback\n"
    return text


def _show_message(message):
    file = sys.stderr if message.file is None else message.file
    if file is None:
        return
    if formatwarning is not _original_formatwarning:
        text = formatwarning(message.message, message.category, message.filename, message.lineno, message.line)
    else:
        text = _format_message(message)
    try:
        file.write(text)
    except OSError:
        # There is nowhere to say it.
        pass


def _show(message, category, filename, lineno, line, source):
    """The interpreter calls this to show a warning that the filters let through."""
    if showwarning is not _original_showwarning:
        showwarning(message, category, filename, lineno, None, line)
    else:
        _show_message(WarningMessage(message, category, filename, lineno, None, line, source))


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Add a filter: patterns for the beginning of the message and for the module, a category, a line."""
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    if not isinstance(message, str):
        raise TypeError("message must be a string")
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError("category must be a Warning subclass")
    if not isinstance(module, str):
        raise TypeError("module must be a string")
    _check_line(lineno)
    if message or module:
        import re
    _add_filter(
        action,
        re.compile(message, re.I) if message else None,
        category,
        re.compile(module) if module else None,
        lineno,
        append=append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Add a filter for a category whatever the message and the module are."""
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    _check_line(lineno)
    _add_filter(action, None, category, None, lineno, append=append)


def _check_line(lineno):
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")


def _add_filter(*item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        # An equal filter further down would never be asked.
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _filters_mutated()


def resetwarnings():
    """Remove all filters."""
    filters[:] = []
    _filters_mutated()


class catch_warnings:
    """Keeps the filters as they are outside; with record=True gives a list of the warnings shown inside."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules["warnings"] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = []
        if self._record:
            args.append("record=True")
        if self._module is not sys.modules["warnings"]:
            args.append(f"module={self._module!r}")
        return f"{type(self).__name__}({', '.join(args)})"

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        module = self._module
        self._saved = (module.filters, module.showwarning, module._show_message)
        module.filters = module.filters[:]
        _filters_mutated()
        log = None
        if self._record:
            log = []
            module._show_message = log.append
            module.showwarning = module._original_showwarning
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        self._module.filters, self._module.showwarning, self._module._show_message = self._saved
        _filters_mutated()


class deprecated:
    """Marks a class or function as deprecated (PEP 702): using it warns."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        message, category, stacklevel = self.message, self.category, self.stacklevel
        if category is None:
            arg.__deprecated__ = message
            return arg
        if isinstance(arg, type):
            return self._mark_class(arg)
        if not callable(arg):
            raise TypeError(
                "@deprecated decorator with non-None category must be applied to a class or callable, "
                f"not {arg!r}")
        import functools

        @functools.wraps(arg)
        def wrapper(*args, **kwargs):
            warn(message, category=category, stacklevel=stacklevel + 1)
            return arg(*args, **kwargs)

        arg.__deprecated__ = wrapper.__deprecated__ = message
        return wrapper

    def _mark_class(self, cls):
        message, category, stacklevel = self.message, self.category, self.stacklevel
        original_new = cls.__new__

        def __new__(made, /, *args, **kwargs):
            if made is cls:
                warn(message, category=category, stacklevel=stacklevel + 1)
            if original_new is not object.__new__:
                return original_new(made, *args, **kwargs)
            if cls.__init__ is object.__init__ and (args or kwargs):
                raise TypeError(f"{made.__name__}() takes no arguments")
            return original_new(made)

        cls.__new__ = staticmethod(__new__)
        original_init_subclass = cls.__init_subclass__.__func__ if hasattr(cls.__init_subclass__, "__func__") else None

        def __init_subclass__(made, /, **kwargs):
            warn(message, category=category, stacklevel=stacklevel + 1)
            if original_init_subclass is not None:
                original_init_subclass(made, **kwargs)
            else:
                super(cls, made).__init_subclass__(**kwargs)

        cls.__init_subclass__ = classmethod(__init_subclass__)
        cls.__deprecated__ = message
        return cls


def _set_option(option):
    """An option -W: action:message:category:module:lineno, each part but the first may be left out."""
    parts = option.split(":")
    if len(parts) > 5:
        raise ValueError(f"too many fields (max 5): {option!r}")
    action, message, category, module, lineno = [part.strip() for part in parts] + [""] * (5 - len(parts))
    action = _full_action(action)
    category = _category(category)
    if message or module:
        import re
        message = re.escape(message)
        module = re.escape(module) + r"\Z" if module else module
    if lineno:
        try:
            lineno = int(lineno)
            if lineno < 0:
                raise ValueError
        except (ValueError, OverflowError):
            raise ValueError(f"invalid lineno {lineno!r}") from None
    else:
        lineno = 0
    filterwarnings(action, message, category, module, lineno)


def _full_action(action):
    if not action:
        return "default"
    for known in ("default", "always", "ignore", "module", "once", "error"):
        if known.startswith(action):
            return known
    if action == "all":
        return "always"
    raise ValueError(f"invalid action: {action!r}")


def _category(name):
    if not name:
        return Warning
    if "." not in name:
        import builtins as module
        last = name
    else:
        place, _, last = name.rpartition(".")
        try:
            module = __import__(place, None, None, [last])
        except ImportError:
            raise ValueError(f"invalid module name: {place!r}") from None
    try:
        category = getattr(module, last)
    except AttributeError:
        raise ValueError(f"unknown warning category: {name!r}") from None
    if not issubclass(category, Warning):
        raise ValueError(f"invalid warning category: {name!r}")
    return category


def _process_options(options):
    for option in options:
        try:
            _set_option(option)
        except ValueError as error:
            print("Invalid -W option ignored:", error, file=sys.stderr)


_process_options(sys.warnoptions)
