"""Extracting, formatting and printing the stack traces of exceptions."""

import sys
import _traceback

__all__ = ["extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack",
           "format_tb", "print_exc", "format_exc", "print_exception", "print_last", "print_stack", "print_tb",
           "clear_frames", "FrameSummary", "StackSummary", "TracebackException", "walk_stack", "walk_tb", "print_list"]

_missing = object()
_RECURSIVE_CUTOFF = 3


class FrameSummary:
    """An entry of a stack trace: a place in a file, and the function that was there."""

    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_line", "locals")

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None,
                 end_lineno=None, colno=None, end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.name = name
        self._line = line
        self.locals = None if locals is None else {name: repr(value) for name, value in locals.items()}

    @property
    def line(self):
        if self._line is None:
            if self.lineno is None:
                return None
            self._line = _traceback.source_line(self.filename, self.lineno)
        return self._line.partition("\n")[0].strip()

    def _key(self):
        return (self.filename, self.lineno, self.name, self.locals)

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return self._key() == other._key()
        if isinstance(other, tuple):
            return tuple(self) == other
        return NotImplemented

    def __getitem__(self, index):
        return (self.filename, self.lineno, self.name, self.line)[index]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __len__(self):
        return 4

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


class StackSummary(list):
    """A list of FrameSummary objects, outermost first."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        entries = [(frame, (lineno, None, None, None)) for frame, lineno in frame_gen]
        return cls._of(entries, limit, capture_locals)

    @classmethod
    def _of(cls, entries, limit, capture_locals=False):
        if limit is None:
            limit = getattr(sys, "tracebacklimit", None)
            if limit is not None and limit < 0:
                limit = 0
        if limit is not None:
            entries = entries[:limit] if limit >= 0 else entries[limit:]
        result = cls()
        for frame, (lineno, end_lineno, colno, end_colno) in entries:
            code = frame.f_code
            result.append(FrameSummary(
                code.co_filename, lineno, code.co_name, locals=frame.f_locals if capture_locals else None,
                end_lineno=end_lineno, colno=colno, end_colno=end_colno))
        return result

    @classmethod
    def from_list(cls, a_list):
        result = StackSummary()
        for frame in a_list:
            if isinstance(frame, FrameSummary):
                result.append(frame)
            else:
                filename, lineno, name, line = frame
                result.append(FrameSummary(filename, lineno, name, line=line))
        return result

    def format_frame_summary(self, frame_summary, **kwargs):
        f = frame_summary
        if f.colno is None or f._line is not None and f._line != _traceback.source_line(f.filename, f.lineno):
            text = f'  File "{f.filename}", line {f.lineno}, in {f.name}\n'
            if f.line:
                text += f"    {f.line}\n"
        else:
            text = _traceback.format_entry(f.filename, f.lineno, f.end_lineno, f.colno, f.end_colno, f.name)
        if f.locals:
            for name, value in sorted(f.locals.items()):
                text += f"    {name} = {value}\n"
        return text

    def format(self, **kwargs):
        result = []
        last = None
        count = 0
        for frame in self:
            formatted = self.format_frame_summary(frame)
            if formatted is None:
                continue
            key = (frame.filename, frame.lineno, frame.name)
            if key != last:
                _add_repeats(result, count)
                last = key
                count = 0
            count += 1
            if count <= _RECURSIVE_CUTOFF:
                result.append(formatted)
        _add_repeats(result, count)
        return result


def _add_repeats(result, count):
    more = count - _RECURSIVE_CUTOFF
    if more > 0:
        result.append(f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n")


class TracebackException:
    """An exception with what is needed to show it."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self._exc = exc_value
        self._tb = exc_traceback
        self._limit = limit
        self._capture_locals = bool(capture_locals)
        self.exc_type = exc_type
        self.stack = StackSummary._of(list(_walk_tb_with_positions(exc_traceback)), limit, capture_locals)
        self._str = _traceback.text(exc_value) if exc_value is not None else "None"
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self.__suppress_context__ = getattr(exc_value, "__suppress_context__", False)
        if exc_type is not None and issubclass(exc_type, SyntaxError):
            self.filename = exc_value.filename
            self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
            self.end_lineno = None if exc_value.end_lineno is None else str(exc_value.end_lineno)
            self.text = exc_value.text
            self.offset = exc_value.offset
            self.end_offset = exc_value.end_offset
            self.msg = exc_value.msg

        def linked(exc):
            if exc is None or id(exc) in seen:
                return None
            return TracebackException(
                type(exc), exc, exc.__traceback__, limit=limit, capture_locals=capture_locals, compact=compact,
                max_group_width=max_group_width, max_group_depth=max_group_depth, _seen=seen)

        self.__cause__ = linked(getattr(exc_value, "__cause__", None))
        hides_context = compact and (self.__cause__ is not None or self.__suppress_context__)
        self.__context__ = None if hides_context else linked(getattr(exc_value, "__context__", None))
        self.exceptions = None
        if isinstance(exc_value, BaseExceptionGroup):
            self.exceptions = [
                TracebackException(type(exc), exc, exc.__traceback__, limit=limit, capture_locals=capture_locals,
                                   max_group_width=max_group_width, max_group_depth=max_group_depth, _seen=seen)
                for exc in exc_value.exceptions]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type_str(self):
        if self.exc_type is None:
            return None
        module = self.exc_type.__module__
        name = self.exc_type.__qualname__
        return name if module in ("__main__", "builtins") else f"{module}.{name}"

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    __hash__ = None

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        indent = 3 * _depth * " "
        if self._exc is None:
            yield indent + "NoneType: None\n"
            return
        for part in _traceback.format_exception_only(self._exc, self._tb is not None):
            for line in part.splitlines(keepends=True) if _depth else [part]:
                yield indent + line
        if show_group and self.exceptions:
            for member in self.exceptions:
                yield from member.format_exception_only(show_group=True, _depth=_depth + 1)

    def format(self, *, chain=True, **kwargs):
        if self._exc is None:
            yield "NoneType: None\n"
            return
        yield from _traceback.format_exception(
            self._exc, self._tb, self._limit, chain, self.max_group_width, self.max_group_depth, self._capture_locals)

    def print(self, *, file=None, chain=True, **kwargs):
        _write(self.format(chain=chain), file)


def _write(parts, file):
    if file is None:
        file = sys.stderr
    for part in parts:
        print(part, file=file, end="")


def _parse_value_tb(exc, value, tb):
    if (value is _missing) != (tb is _missing):
        raise ValueError("Both or neither of value and tb must be given")
    if value is not _missing:
        return value, tb
    if exc is None:
        return None, None
    if isinstance(exc, BaseException):
        return exc, exc.__traceback__
    raise TypeError(f"Exception expected for value, {type(exc).__name__} found")


def format_exception(exc, /, value=_missing, tb=_missing, limit=None, chain=True, **kwargs):
    """The lines of an exception with its stack trace, as the interpreter prints them."""
    value, tb = _parse_value_tb(exc, value, tb)
    if value is None:
        return ["NoneType: None\n"]
    return _traceback.format_exception(value, tb, limit, bool(chain), 15, 10)


def print_exception(exc, /, value=_missing, tb=_missing, limit=None, file=None, chain=True, **kwargs):
    """Print an exception with its stack trace to a file, sys.stderr by default."""
    _write(format_exception(exc, value, tb, limit, chain), file)


def format_exception_only(exc, /, value=_missing, *, show_group=False, **kwargs):
    """The lines of an exception without its stack trace."""
    if value is _missing:
        value = exc
    if value is None:
        return ["NoneType: None\n"]
    if not show_group:
        return _traceback.format_exception_only(value)
    return list(TracebackException(type(value), value, None).format_exception_only(show_group=True))


def print_exc(limit=None, file=None, chain=True):
    """Print the exception that is being handled."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """The text of the exception that is being handled."""
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """Print the last exception that nobody caught."""
    if not hasattr(sys, "last_exc") and not hasattr(sys, "last_type"):
        raise ValueError("no last exception")
    print_exception(sys.last_exc, limit=limit, file=file, chain=chain)


def walk_tb(tb):
    """The frames and lines of a traceback, outermost first."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _walk_tb_with_positions(tb):
    while tb is not None:
        yield tb.tb_frame, _traceback.position(tb)
        tb = tb.tb_next


def walk_stack(f):
    """The frames and lines of a stack, innermost first."""
    if f is None:
        f = sys._getframe(1)
    return _walk_frames(f)


def _walk_frames(f):
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def extract_tb(tb, limit=None):
    """The entries of a traceback."""
    return StackSummary._of(list(_walk_tb_with_positions(tb)), limit)


def extract_stack(f=None, limit=None):
    """The entries of the stack of a frame, or of the caller."""
    if f is None:
        f = sys._getframe(1)
    entries = [(frame, (lineno, None, None, None)) for frame, lineno in _walk_frames(f)]
    entries.reverse()
    if limit is None:
        limit = getattr(sys, "tracebacklimit", None)
        if limit is not None and limit < 0:
            limit = 0
    if limit is not None:
        entries = entries[len(entries) - limit if limit <= len(entries) else 0:] if limit >= 0 else entries[:-limit]
    return StackSummary._of(entries, len(entries))


def format_list(extracted_list):
    """The texts of the entries of a stack trace."""
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    """Print the entries of a stack trace."""
    _write(format_list(extracted_list), file)


def format_tb(tb, limit=None):
    """The texts of the entries of a traceback."""
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    """Print the entries of a traceback."""
    _write(format_tb(tb, limit), file)


def format_stack(f=None, limit=None):
    """The texts of the entries of the stack of a frame, or of the caller."""
    return extract_stack(sys._getframe(1) if f is None else f, limit).format()


def print_stack(f=None, limit=None, file=None):
    """Print the stack of a frame, or of the caller."""
    _write(format_stack(sys._getframe(1) if f is None else f, limit), file)


def clear_frames(tb):
    """Clear the local variables of all frames of a traceback."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            # The frame still runs.
            pass
        tb = tb.tb_next
