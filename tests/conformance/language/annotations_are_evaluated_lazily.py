# oracle: 3.14
def f(a: undefined_yet, *, b: int = 1) -> "text":
    return a

class C:
    x: int
    y: Missing = 5
    def method(self, other: C) -> C: ...

print(f(1), C.y)
try:
    f.__annotations__
except NameError as e:
    print(e)
undefined_yet = float
print(f.__annotations__)
try:
    C.__annotations__
except NameError as e:
    print(e)
print(C.method.__annotations__["other"] is C)
variable: print("module annotations are lazy too")
print("variable" in globals())
Missing = str
print(C.__annotations__, f.__annotate__ is not None)
def local():
    value: print("never evaluated") = 3
    (parenthesised): print("never either")
    return value
print(local())
