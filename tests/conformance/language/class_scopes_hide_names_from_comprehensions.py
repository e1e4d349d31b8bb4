x = "global"
class A:
    x = "class"
    n = 2
    first = [x for _ in range(1)]
    iterable = [i for i in range(n)]
    try:
        condition = [i for i in range(2) if i < n]
    except NameError as e:
        condition = str(e)
    generator = list(x for x in [x])
    nested = [[x for x in [x]] for _ in "a"]
    function = (lambda: x)()
    default = (lambda x=x: x)()
print(A.first, A.iterable, A.condition, A.generator, A.nested, A.function, A.default)
def outer():
    x = "function"
    class B:
        x = "class"
        inner = [x for _ in "a"]
        class C:
            y = x
    return B.inner, B.C.y
print(outer())
def walrus():
    total = [last := i for i in range(3)]
    return last, total, [y for y in "ab" if (seen := y)], seen
print(walrus())
def walrus_nonlocal():
    found = None
    def inner():
        nonlocal found
        return any((found := i) > 2 for i in range(10))
    return inner(), found
print(walrus_nonlocal())
def walrus_global():
    global made
    return [made := i for i in "xy"]
print(walrus_global(), made)
print([y := 1, y + 1], [[z := j for j in range(2)] for _ in "a"], z)
for text in ["class C: [y := i for i in z]", "[i := 0 for i in y]", "[j for i in (i := y)]", "[[(j := 0) for i in y] for j in z]", "[i for i in y if (i := 1)]", "[x for x in (yield)]", "class C: {(a := 1): 2 for b in c}",
             "[x for x, y := 1 in z]", "[(x := 1) for x.a in y]", "[*x for x in y]", "[**x for x in y]", "{**x for x in y}", "(*x for x in y)", "[x, y for x in z]", "{x: y, z for x in w}", "[x for 1 in y]", "[x for f() in y]", "[x async for x in y]", "lambda: [x async for x in y]"]:
    try:
        compile(text, "text", "exec")
        print("compiles", text)
    except SyntaxError as e:
        print(text, "->", e.msg)
funcs = [lambda: i for i in range(3)]
print([f() for f in funcs], [f() for f in (lambda: k for k in range(3))])
