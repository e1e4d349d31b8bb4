import io
import sys


class File:
    def __init__(self):
        self.calls = []

    def write(self, text):
        self.calls.append(text)

    def flush(self):
        self.calls.append("flushed")


file = File()
print(1, "two", [3], sep="-", end="!", file=file)
print(file=file)
print("x", flush=True, file=file)
print("a", "b", sep="", end="", file=file)
print(sep="unused", file=file)
print(file.calls)
text = io.StringIO()
print("é", "中", None, sep=None, end=None, file=text)
print(repr(text.getvalue()))
for keywords in ({"sep": 5}, {"end": 5}, {"file": 5}, {"unknown": 1}):
    try:
        print("x", **keywords)
    except Exception as error:
        sys.stdout.write(f"{type(error).__name__} {error}\n")


class Text:
    def __str__(self):
        return "as text"

    def __repr__(self):
        return "as repr"


class Broken:
    def __str__(self):
        return 5


print(Text(), [Text()])
try:
    print("before", Broken())
except TypeError as error:
    sys.stdout.write(f"| {error}\n")
stdout = sys.stdout
sys.stdout = captured = io.StringIO()
print("captured")
sys.stdout = None
print("nowhere")
sys.stdout = stdout
print(repr(captured.getvalue()))
