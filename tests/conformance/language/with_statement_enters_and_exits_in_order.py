class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()
    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind.__name__ if kind else None, repr(value), tb is not None)
        return self.swallow

with Manager("a") as a, Manager("b") as b:
    print(a, b)

with (
    Manager("c") as c,
    Manager("d"),
):
    print(c)

with Manager("swallower", True):
    raise ValueError("gone")
print("after")

try:
    with Manager("outer"), Manager("inner"):
        raise KeyError("k")
except KeyError as e:
    print("out", e)

def returns():
    with Manager("r"):
        return "value"

print(returns())
for i in range(2):
    with Manager(str(i)):
        continue

target = [None]
with Manager("t") as target[0]:
    print(target)
with Manager("tuple") as (x, *y):
    print(x, y)
