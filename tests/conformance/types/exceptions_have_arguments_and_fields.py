# oracle: 3.13
e = ValueError("a", 1)
print(e.args, str(e), repr(e), str(ValueError()), repr(ValueError()), str(ValueError(None)))
print(ValueError("x").args, isinstance(e, Exception), ValueError.__mro__)
for x in (
    KeyError("k"), KeyError(), KeyError(1, 2), StopIteration(5), SystemExit(3),
    OSError(2, "No such file", "f.txt"), OSError("only"), OSError(5, "m"),
    UnicodeDecodeError("utf-8", b"x\xff", 1, 2, "bad"), ImportError("m", name="n", path="p"),
    AttributeError("a", name="n", obj=3), NameError("n", name="q"), SyntaxError("s"),
    ExceptionGroup("eg", [ValueError(1), KeyError(2)]), TimeoutError(), KeyboardInterrupt(),
    RecursionError("r"), UnboundLocalError("u"),
):
    print(type(x).__name__, "|", x, "|", repr(x), "|", x.args)
o = OSError(2, "No such file", "f.txt")
print(o.errno, o.strerror, o.filename, type(o).__name__, type(OSError(13, "x")).__name__)
print(type(OSError(17, "x")).__name__, StopIteration(5).value, SystemExit(3).code)
print(ImportError("m", name="n").name, IOError is OSError, EnvironmentError is OSError)
class My(Exception):
    def __init__(self, code, *rest):
        super().__init__(code, *rest)
        self.code = code
    def __str__(self): return f"code {self.code}"
m = My(7, "x")
print(m, repr(m), m.args, m.code)
e.add_note("a note")
e.add_note("another")
print(e.__notes__)
e.args = ("new",)
print(e, repr(e))
e.custom = 1
print(e.__dict__["custom"], e.__traceback__, e.__cause__, e.with_traceback(None) is e)
names = "BaseException Exception ArithmeticError FloatingPointError OverflowError ZeroDivisionError AssertionError AttributeError BufferError EOFError ImportError ModuleNotFoundError LookupError IndexError KeyError MemoryError NameError UnboundLocalError OSError BlockingIOError ChildProcessError ConnectionError BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError ReferenceError RuntimeError NotImplementedError RecursionError StopAsyncIteration StopIteration SyntaxError IndentationError TabError SystemError TypeError ValueError UnicodeError UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError Warning DeprecationWarning RuntimeWarning UserWarning SyntaxWarning FutureWarning ResourceWarning GeneratorExit KeyboardInterrupt SystemExit BaseExceptionGroup ExceptionGroup"
import builtins
for n in names.split():
    print(n, getattr(builtins, n).__bases__[0].__name__, end="; ")
print()
for f in (
    lambda: ExceptionGroup("m", []), lambda: ExceptionGroup("m", [1]),
    lambda: ExceptionGroup(1, [ValueError()]), lambda: ExceptionGroup("m", 3),
    lambda: ExceptionGroup("m", [KeyboardInterrupt()]),
    lambda: BaseExceptionGroup("m", [ValueError()]),
):
    try:
        print(repr(f()))
    except (TypeError, ValueError) as t:
        print(type(t).__name__, t)
