# oracle: 3.14
print(..., Ellipsis is ..., type(...), bool(...), [...], {...: 1}[...])
def stub(): ...
class Stub: ...
print(stub(), Stub().__class__.__name__)
print(NotImplemented, type(NotImplemented).__name__, NotImplemented == NotImplemented, NotImplemented is NotImplemented)
try:
    bool(NotImplemented)
except TypeError as error:
    print(error)
try:
    not NotImplemented
except TypeError as error:
    print(error)
for kind in (type(...), type(NotImplemented), type(None)):
    print(kind() is kind(), kind.__name__)
    try:
        kind(1)
    except TypeError as error:
        print(error)
    try:
        class Sub(kind):
            pass
    except TypeError as error:
        print(error)
print(None is None, None == None, None != 0, hash(...) == hash(...), type(...) is Ellipsis.__class__)
x: ... = 5
for name in ("None", "True", "False", "__debug__"):
    for source in (f"{name} = 1", f"def {name}(): pass", f"f({name}=1)", f"import x as {name}", f"for {name} in y: pass", f"del {name}", f"lambda {name}: 0", f"x.{name} = 1", f"{name}: int", f"{name} += 1", f"({name} := 1)", f"class {name}: pass"):
        try:
            compile(source, "<test>", "exec")
            print("compiles", source)
        except SyntaxError as error:
            print(source, "->", error.msg)
