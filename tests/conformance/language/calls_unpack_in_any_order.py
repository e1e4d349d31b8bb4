# oracle: 3.14
def show(*args, **kwargs): return args, kwargs
def say(name, value):
    print(name, end=" ")
    return value
print(show(*say("a", [1]), say("b", 2), *say("c", (3,)), k=say("d", 4), *say("e", [5]), **say("f", {"m": 6}), n=say("g", 7), **say("h", {"o": 8})))
print(show(*"ab", *range(2), **{}, **{"x": 1}))
print([*"ab", 1, *[], *range(2)], (*"c", *()), sorted({*"ba", *"b"}), {**{"a": 1}, "b": 2, **{"a": 3}})
print({"a": 1, **{"b": 2}, "a": 4}, [*[*[1]]], *(1, 2), *[3], sep="-")
x = *"ab", "c"
print(x)
def gives():
    return 1, *"ab"
def yields():
    yield 1, *"ab"
print(gives(), *yields())
for i in 1, *"ab": print(i, end=" ")
print()
d = {}
d[1, *"ab"] = "subscript"
print(d, d[*[1], "a", "b"])
d[*"xy",] = 2
print(d[("x", "y")])
class G:
    def __class_getitem__(cls, item): return item
print(G[*"ab"], G[*()], G[1, *[2], 3:4, ...])
def annotated(*args: *tuple[int, str]): return args
print(annotated.__annotations__["args"])
for text in ["f(**{}, *[])", "f(k=1, 2)", "f(**{}, 1)", "f(k=1, *a)", "f(a for a in b, 1)", "f(1, a for a in b)", "f(a for a in b)", "f(*a for a in b)", "*a", "print(*)", "f(**)", "[*]", "f(a=1, a=2)", "f(a.b=1)", "f(1=2)", "f(True=1)", "f((a)=1)",
             "f(a := 1)", "f(a := 1, b=2)", "f(b=a := 1)", "f(*a := b)", "x = *a", "(*a)", "{*a, **b}", "{**a, b}", "{a: *b}", "a[*b:c]", "del *a,", "return_ = (yield *a)", "assert *a", "if *a: pass", "lambda: *a", "f(**a, **b, c=1)"]:
    try:
        compile(text, "text", "exec")
        print("compiles", text)
    except SyntaxError as e:
        print(text, "->", e.msg)
