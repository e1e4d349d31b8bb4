class Table:
    def __init__(self, name): self.__dict__["name"] = name
    def __delitem__(self, key): print("del", self.name, repr(key))
    def __delattr__(self, key): print("del", self.name, "." + key)

def get(name):
    print("get", name)
    return Table(name)

a = b = c = 1
del (a, [b, (get("x")[0], get("y").z)], (), []), get("w")[1:2, ...]
print("a" in globals(), "b" in globals(), "c" in globals())
try:
    del c, missing, get("never")[0]
except NameError as e:
    print(e, "c" in globals())
items = list(range(6))
del items[0], items[0], items[-1:]
print(items)
def local():
    x = y = 1
    del (x, y), x
try:
    local()
except UnboundLocalError as e:
    print(e)
def cell():
    z = 1
    def inner(): return z
    del z
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    try:
        del z
    except NameError as e:
        print(type(e).__name__, e)
cell()
class Body:
    kept = gone = 1
    del gone
    try:
        del gone
    except NameError as e:
        print(e)
print(hasattr(Body, "gone"), Body.kept)
for text in ["del f()", "del (a, b.c, 1)", "del a + b", "del [a, *b]", "del (yield)", "del x if y else z", "del", "del None", "del a, f'x'", "del (x for x in y)", "del {}", "del a := 1", "del lambda: 1"]:
    try:
        compile(text, "text", "exec")
        print("compiles", text)
    except SyntaxError as e:
        print(text, "->", e.msg)
