# oracle: 3.14
# The attributes of each class of exception: OSError, SystemExit, StopIteration, UnicodeError, ImportError, SyntaxError, NameError, KeyError, groups and notes.
import errno


def show(error, *names):
    print(type(error).__name__, error.args, repr(str(error)), {name: getattr(error, name) for name in names})


show(OSError())
show(OSError("text"), "errno", "strerror", "filename")
show(FileNotFoundError(2, "missing"), "errno", "strerror", "filename")
show(FileNotFoundError(2, "missing", "a"), "errno", "filename", "filename2")
show(FileNotFoundError(2, "missing", "a", None, "b"), "filename", "filename2")
show(PermissionError(13, "m", b"raw"), "filename")
show(FileExistsError(17, "m", 5, 0, 6), "filename", "filename2")
show(PermissionError(1, 2, 3, 4, 5, 6), "errno", "filename")
show(OSError("a", "b"), "errno", "strerror")
print([type(OSError(getattr(errno, name), "")).__name__ for name in "EPERM ENOENT EINTR EAGAIN EACCES EEXIST ENOTDIR EISDIR EPIPE ECONNRESET ETIMEDOUT ECONNREFUSED ESRCH ECHILD EINVAL".split()], type(FileNotFoundError(13, "x")).__name__, IOError is OSError is EnvironmentError, BlockingIOError(11, "a", 7).characters_written)
show(SystemExit(), "code")
show(SystemExit(3), "code")
show(SystemExit(1, 2), "code")
show(StopIteration(), "value")
show(StopIteration(1, 2), "value")
show(StopAsyncIteration(5))
show(ImportError("m", name="n", path="p", name_from="f"), "msg", "name", "path", "name_from")
show(ModuleNotFoundError(), "msg", "name")
show(ImportError(1, 2), "msg")
show(NameError("m", name="n"), "name")
show(AttributeError("m", name="n", obj=5), "name", "obj")
show(KeyError("k"))
show(KeyError())
show(KeyError(1, 2))
show(UnicodeDecodeError("ascii", b"a\xff", 1, 2, "why"), "encoding", "object", "start", "end", "reason")
show(UnicodeEncodeError("ascii", "aé€", 1, 3, "why"), "object", "end")
show(UnicodeTranslateError("aé", 1, 2, "why"), "object", "start", "reason")
show(SyntaxError("m"), "msg", "filename", "lineno", "offset", "text", "print_file_and_line", "end_lineno", "end_offset")
show(SyntaxError("m", ("f", 1, 2, "text")), "filename", "lineno", "offset", "text", "end_lineno")
show(SyntaxError("m", ("f", 1, 2, "text", 3, 4)), "end_lineno", "end_offset")
show(IndentationError("m", (None, 1, None, None)), "filename", "offset")
show(ExceptionGroup("g", [ValueError(1)]), "message", "exceptions")
for call in (
    lambda: UnicodeDecodeError(), lambda: UnicodeDecodeError("a", "b", 1, 2, "c"), lambda: UnicodeEncodeError("a", b"b", 1, 2, "c"), lambda: UnicodeTranslateError("a", 1, 2), lambda: SyntaxError("m", 5), lambda: SyntaxError("m", (1, 2)), lambda: SyntaxError("m", ("f", 1, 2, "t", 3)), lambda: ImportError(nothing=1), lambda: NameError(name2=1), lambda: AttributeError("a", objj=1), lambda: OSError(errno=1), lambda: ValueError(x=1), lambda: StopIteration(value=1), lambda: ExceptionGroup(), lambda: ExceptionGroup("m", []), lambda: ExceptionGroup("m", 5), lambda: ExceptionGroup("m", [1]), lambda: ExceptionGroup(1, [ValueError()]), lambda: ExceptionGroup("m", [KeyboardInterrupt()]), lambda: KeyError(1).add_note(5), lambda: setattr(ValueError(), "args", 5), lambda: setattr(ValueError(), "__cause__", 5), lambda: setattr(ValueError(), "__context__", ValueError), lambda: setattr(ValueError(), "__traceback__", 5), lambda: ValueError().with_traceback(5), lambda: delattr(ValueError(), "args"), lambda: setattr(ValueError(), "__suppress_context__", 5), lambda: ValueError().__setstate__(5), lambda: delattr(ValueError(), "__cause__"), lambda: BaseException.__new__(ValueError, 1).args, lambda: SystemExit(code=1),
):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
e = ValueError(1)
e.add_note("one")
e.add_note("two")
e.args = [5, 6]
e.extra = True
e.__cause__ = KeyError()
print(e.__notes__, e.args, repr(e), vars(e), e.__suppress_context__, repr(e.__cause__), e.__reduce__(), ValueError("a,") , repr(ValueError("a",)), ValueError(1) == ValueError(1), hash(e) == hash(e))
