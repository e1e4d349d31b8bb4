import traceback
def show(text): print(text.replace(show.__code__.co_filename, "FILE"))
def direct(n):
    if n == 0:
        raise ValueError("bottom")
    direct(n - 1)
def even(n):
    if n == 0: return 1 / 0
    odd(n - 1)
def odd(n): even(n - 1)
def twice(n):
    if n == 0: raise KeyError("k")
    if n > 5:
        twice(n - 1)
    else:
        twice(n - 1)
def report(f, n):
    try:
        f(n)
    except Exception as e:
        show("".join(traceback.format_exception(e)))
        print(len(traceback.extract_tb(e.__traceback__)))
for n in [1, 2, 3, 4, 5, 10]:
    report(direct, n)
report(even, 8)
report(twice, 12)
class Node:
    def __getattr__(self, name): return getattr(self, name + "x") if len(name) < 20 else 1 / 0
try:
    Node().a
except ZeroDivisionError as e:
    show("".join(traceback.format_exception(e, limit=4)))
    show("".join(traceback.format_exception(e, limit=-2)))
    print("".join(traceback.format_tb(e.__traceback__, limit=0)), "no frames")
