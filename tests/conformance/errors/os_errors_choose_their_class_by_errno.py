# oracle: 3.13
import errno
for code in [errno.ENOENT, errno.EEXIST, errno.EACCES, errno.EPERM, errno.ENOTDIR, errno.EISDIR, errno.EINTR, errno.ECHILD, errno.EPIPE, errno.ESHUTDOWN, errno.ECONNREFUSED, errno.ECONNABORTED,
             errno.ECONNRESET, errno.EAGAIN, errno.EALREADY, errno.EINPROGRESS, errno.ETIMEDOUT, errno.ESRCH, errno.ENOSPC]:
    print(errno.errorcode[code], type(OSError(code, "text")).__name__)
e = OSError(2, "no such", "file one", None, "file two")
print(repr(e), str(e), e.args, e.filename, e.filename2, e.errno, e.strerror)
for arguments in [(), ("only",), (2,), (2, "s"), (2, "s", "f"), (2, "s", b"f"), (2, "s", 5), (2, "s", "f", 1), (2, "s", "f", None, "g", "h"), ("x", "s"), (2, None), (None, "s"), (2, "s", None), (2.0, "s")]:
    try:
        e = OSError(*arguments)
        print(arguments, "->", repr(e), "|", e, "|", e.errno, e.strerror, e.filename, e.args)
    except TypeError as error:
        print(arguments, "->", error)
print(repr(FileNotFoundError(17, "kept")), type(FileNotFoundError(17, "kept")).__name__, issubclass(ConnectionResetError, ConnectionError))
class Mine(OSError): pass
print(type(Mine(2, "no class by errno")).__name__, Mine(2, "s"))
class WithInit(OSError):
    def __init__(self, a, b=None):
        super().__init__(a, b)
w = WithInit(5, "five")
print(w, w.errno, w.args)
class OwnNew(OSError):
    def __init__(self, text): self.text = text
o = OwnNew("just text")
print(repr(o), str(o), o.errno, o.args)
try:
    OSError(a=1)
except TypeError as error:
    print(error)
print(IOError is OSError, EnvironmentError is OSError)
b = BlockingIOError(11, "block", 33)
print(b.characters_written, repr(b), b.filename)
try:
    BlockingIOError(11, "b").characters_written
except AttributeError as error:
    print(error)
b.characters_written = 7
del b.characters_written
print(hasattr(b, "characters_written"))
try: open("/nonexistent/file")
except FileNotFoundError as e: print(e, e.filename)
try: open("/")
except IsADirectoryError as e: print(e)
import os
try: os.rename("/nonexistent/a", "/nonexistent/b")
except OSError as e: print(e, e.filename, e.filename2)
