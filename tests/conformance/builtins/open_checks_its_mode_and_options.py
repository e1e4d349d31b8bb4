# oracle: 3.13
# folder: temp
# open(): modes, buffering, encoding, errors, newline, closefd and opener, each with what it refuses.
import io
import os

with open("f.txt", "w", encoding="utf-8", newline="") as f:
    print(f.write("a\r\nb\rc\nd"), f.mode, f.name, f.encoding, f.errors, f.newlines, f.line_buffering, f.readable(), f.writable(), f.seekable(), type(f.buffer).__name__)
for newline in (None, "", "\n", "\r", "\r\n"):
    with open("f.txt", newline=newline) as f:
        print(repr(newline), f.readlines(), f.newlines)
for newline in (None, "", "\n", "\r", "\r\n"):
    with open("g.txt", "w", newline=newline) as f:
        f.write("1\n2\r\n3\r")
    print(repr(newline), open("g.txt", "rb").read() if os.linesep == "\n" else "")
print([(mode, type(open("f.txt", mode, buffering)).__name__) for mode, buffering in (("rb", -1), ("rb", 0), ("wb", 4), ("r+b", 1024), ("r", 1), ("w+", -1), ("ab", 0), ("a", -1))])
for arguments, keywords in (
    (("f.txt", ""), {}), (("f.txt", "x"), {}), (("f.txt", "rw"), {}), (("f.txt", "b"), {}), (("f.txt", "rr"), {}), (("f.txt", "r++"), {}), (("f.txt", "rbt"), {}), (("f.txt", "U"), {}), (("f.txt", "q"), {}), (("f.txt", 5), {}), (("f.txt", "rb"), {"encoding": "utf-8"}), (("f.txt", "rb"), {"errors": "strict"}), (("f.txt", "rb"), {"newline": ""}), (("f.txt", "r"), {"newline": "x"}), (("f.txt", "r"), {"newline": 5}), (("f.txt", "r", 0), {}), (("f.txt", "r", "a"), {}), (("f.txt", "r"), {"encoding": "nope"}), (("f.txt", "r"), {"encoding": 5}), (("f.txt", "r"), {"closefd": False}), (("none.txt",), {}), (("none/g", "w"), {}), ((".",), {}), ((5.5,), {}), ((None,), {}), ((-1,), {}), ((9999,), {}), (("f\0",), {}), ((), {}), (("f.txt",), {"mod": "r"}), (("f.txt", "w+x"), {}), (("",), {}), (([],), {}),
):
    try:
        f = open(*arguments, **keywords)
        print(arguments, keywords, type(f).__name__)
        f.close()
    except Exception as error:
        print(arguments, keywords, type(error).__name__, error)


def opener(path, flags):
    print("opener", path, flags & os.O_CREAT != 0, flags & os.O_TRUNC != 0, flags & os.O_APPEND != 0)
    return os.open(path, flags, 0o600)


for mode in ("w", "a", "r", "r+"):
    with open("h.txt", mode, opener=opener) as f:
        print(f.name, f.closed)
print(f.closed)
for result in (-1, "a", None):
    try:
        open("h.txt", opener=lambda path, flags: result)
    except Exception as error:
        print(type(error).__name__, error)
descriptor = os.open("h.txt", os.O_RDWR)
with open(descriptor, "w", closefd=False) as f:
    f.write("kept open")
print(f.name == descriptor, os.lseek(descriptor, 0, 0), os.read(descriptor, 4))
os.close(descriptor)
with open("x.txt", "x") as f:
    pass
try:
    open("x.txt", "xb")
except FileExistsError as error:
    print(error, error.filename)
with open("l.bin", "wb") as f:
    f.write("é\n".encode("latin-1"))
for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
    with open("l.bin", encoding="utf-8", errors=errors) as f:
        try:
            print(errors, ascii(f.read()))
        except UnicodeDecodeError as error:
            print(errors, error)
with open(b"x.txt", "w", encoding="ascii", errors="namereplace") as f:
    f.write("é€")
print(open("x.txt").read(), io.open is open)
for call in (lambda: f.read(), lambda: f.write("x"), lambda: next(f), lambda: f.__enter__(), lambda: f.fileno(), lambda: f.close()):
    try:
        print(call())
    except ValueError as error:
        print(error)
