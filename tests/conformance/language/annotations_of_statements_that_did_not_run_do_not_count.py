# oracle: 3.14
import contextlib


def collect(source):
    namespace = {"__name__": "sample"}
    exec(source, namespace)
    return namespace


# In a module every annotation counts only once it was reached.
first = collect("""
def now():
    return __annotate__(1)
before = now()
x: int
between = now()
if not before and not __name__:
    never: str
y: list = []
after = now()
""")
print(first["before"], first["between"], first["after"])
print(sorted(first["__conditional_annotations__"]))

# What a later statement needs is not asked for early.
second = collect("""
def now():
    return __annotate__(1)
x: int
print(now())
late: Later
try:
    now()
except NameError as error:
    print(error)
class Later: pass
print([*now()])
""")


# In a class only those inside compound statements depend on it.
class Sample:
    always: int
    if __name__ == "nowhere":
        a: int
    else:
        b: str
    for _ in ():
        c: int
    else:
        d: bytes
    try:
        1 / 0
        e: int
    except ZeroDivisionError:
        f: float
    finally:
        g: list
    with contextlib.nullcontext():
        h: "text"
    match 3:
        case 3:
            i: 3
        case _:
            j: 4
    while False:
        k: int


print(Sample.__annotations__)
print(hasattr(Sample, "__conditional_annotations__"))


def make(flag):
    class Inner:
        if flag:
            x: flag
        else:
            y: flag
    return Inner


print(make(1).__annotations__, make(0).__annotations__)
