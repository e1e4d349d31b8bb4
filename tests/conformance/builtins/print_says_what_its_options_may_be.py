# oracle: 3.14
# sep and end are texts or None, flush is a truth, file needs write(); an error leaves written what came before it.
import io
import sys

for keywords in ({"sep": 1}, {"end": b""}, {"sep": "", "end": "!\n"}, {"sep": None, "end": None}, {"file": None}, {"flush": "yes"}, {"nothing": 1}, {"sep": "-", "seq": 1}, {"end": ["\n"]}, {"file": 5}, {"file": io.BytesIO()}):
    try:
        print("a", "b", **keywords)
    except Exception as error:
        print(type(error).__name__, error)
calls = []


class Recorder:
    def write(self, text):
        calls.append(text)
        if text == "stop":
            raise ValueError("no more")

    def flush(self):
        calls.append("<flush>")


recorder = Recorder()
print(1, None, 2.5, sep=", ", end=".", file=recorder)
print(file=recorder, flush=True)
print("", file=recorder, end="")
try:
    print("go", "stop", "never", file=recorder, flush=True)
except ValueError as error:
    print(error)
print(calls)


class Unprintable:
    def __str__(self):
        raise RuntimeError("has no text")


class Wrong:
    def __str__(self):
        return 5


for item in (Unprintable(), Wrong()):
    try:
        print("before", item, "after")
    except (RuntimeError, TypeError) as error:
        print("|", error)
out = sys.stdout
try:
    sys.stdout = None
    print("nobody sees this", flush=True)
    sys.stdout = text = io.StringIO()
    print("caught", end="")
    del sys.stdout
    try:
        print("x")
    except RuntimeError as error:
        message = str(error)
finally:
    sys.stdout = out
print(repr(text.getvalue()), message)


class NoFlush:
    def write(self, text):
        pass


try:
    print(file=NoFlush(), flush=True)
except AttributeError as error:
    print(error)
