import sys
print()
print(1, "a", None, sep="-", end="!\n")
print("no newline", end="")
print()
print("x", "y", sep="")
print(*[1, 2, 3], sep=", ")
print("default", sep=None, end=None)
class W:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
    def flush(self): self.parts.append("<flush>")
w = W()
print("to", "file", file=w, end="E", flush=True)
print(w.parts)
print("to stdout", file=sys.stdout)
sys.stdout.write("written\n")
print(sys.stdout.write("counted\n"))
for f in (lambda: print(sep=1), lambda: print(end=1), lambda: print("x", file=3), lambda: print(unknown=1)):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
old, sys.stdout = sys.stdout, w
print("captured")
sys.stdout = old
print(w.parts[-2:])
class S:
    def __str__(self): return "from str"
print(S(), [S()] != [], "é日😀")
