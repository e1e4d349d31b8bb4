# BytesIO and StringIO are copied and pickled: contents, position, newline and attributes go along; a wrong state is refused.
import copy
import io
import pickle

b = io.BytesIO(b"some bytes")
b.read(5)
b.label = "mine"
s = io.StringIO("one\r\ntwo\n", newline="")
s.readline()
for original in (b, s):
    for duplicate in (copy.copy, copy.deepcopy, lambda f: pickle.loads(pickle.dumps(f)), lambda f: pickle.loads(pickle.dumps(f, 2))):
        made = duplicate(original)
        print(type(made).__name__, made.tell(), repr(made.read()), repr(made.getvalue()), vars(made), made is original)
    print(original.tell(), original.__getstate__())
for protocol in (0, 1):
    for original in (b, s):
        try:
            pickle.dumps(original, protocol)
        except TypeError as error:
            print(error)


class Log(io.StringIO):
    def shout(self):
        return self.getvalue().upper()


log = copy.copy(Log("text"))
print(type(log).__name__, log.shout())
for file, states in ((io.BytesIO(), (5, (), (b"x", "0", None), (b"x", -1, None), ("x", 0, None), (b"x", 0, 5), (b"kept", 2, {"a": 1}))),
                     (io.StringIO(), (5, (), ("x", "\n", "0", None), ("x", "\n", -1, None), ("x", 5, 0, None), ("x", "?", 0, None), ("x", "\n", 0, 5), ("kept", "\n", 1, {"a": 1})))):
    for state in states:
        try:
            print(file.__setstate__(state), file.read(), vars(file))
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
b.close()
for call in (b.__getstate__, lambda: copy.copy(b), lambda: b.__setstate__((b"", 0, None))):
    try:
        call()
    except ValueError as error:
        print(error)
import _io

print(_io.BytesIO is io.BytesIO, io.BytesIO.__module__, io.IOBase.__module__, io.open.__module__, pickle.dumps(io.BytesIO, 0).split()[0], _io._IOBase in io.StringIO.__mro__, issubclass(io.StringIO, _io._TextIOBase))
