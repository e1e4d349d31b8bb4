# oracle: 3.14
name, width, value = "Bob", 10, 3.14159
d = {"key": "v", "a b": [1, 2]}
print(f"{name=} {name = } {name=!s} {name =:>6} {width+1=} {d['key']=} {d["key"] = }")
print(f"{value:{width}.{2}f}|{value!r:>{width}}|{name!a:*^{width}}|{value:{'>' + '8' + '.1f'}}|{'é'!a}")
print(f"{ (lambda x: x * 2)(3) } {(x := 5)} {x} {x:=+4} {x!s:=>4}")
print(f"{f"{f"{1 + 1}"}"} {f'{"\n".join(["a", "b"])}'!r} { {'k': 1}['k'] } {'a' if x else 'b'} {[i for i in 'ab']}")
print(f"{{}} {{{x}}} {{{{{x}}}}} }}{{")
print(f'''{
    x
    + 1 # a comment
} and {x
=}''')
print(f"{x:\x41<3}", "plain" f"{x}" 'joined' rf"\d{x}\n", fr"{'\n'!r}")
class F:
    def __format__(self, spec): return f"<{spec!r}>"
    def __repr__(self): return "F()"
    def __str__(self): return "str of F"
print(f"{F()} {F():spec {x} end} {F()!r:>5} {F()=} {F()=:s} {F()!s}", f"{F():%H:%M}", f"{F():{F()}}")
print(f"{x!r}{x}{x:}{x!s:}", f"{1_000:,} {1e6:_.0f} {255:#x} {True:d} {True} {None}")
print(f"{'a' 'b'}", f"{x,}", f"{*[1, 2],}", f"{x == 5}", f"{x != 4}", f"{x >= 5}", f"{x if x else 0:>3}", f"{x:>{x}}", f"{'x'.upper()}", f"{d['a b'][0]}", f"{lambda_ if (lambda_ := 1) else 2}")
for action in ["f'{None:>5}'", "f'{[]:x}'", "f'{1:q}'", "f'{\"a\":d}'", "f'{1.5:x}'", "f'{F:>3}'", "f'{x:{width}{width}}'", "f'{object():x}'", "f'{1:.}'", "f'{1:{None}}'", "f'{missing}'", "f'{1/0}'"]:
    try: print(action, "=", eval(action))
    except Exception as e: print(action, "->", type(e).__name__, e)
for text in ["f'{}'", "f'{ }'", "f'{x!}'", "f'{x!z}'", "f'{x! r}'", "f'{x!r:}'", "f'{'", "f'}'", "f'{x'", "f'{x:{y'", "f'{x!r y}'", "f'{x y}'", "f'{lambda x: 1}'", "f'{a := 1}'", "f'{*a}'", "f'{**a}'", "f'{x = !r}'", "f'{=x}'", "f'{!r}'", "f'{:x}'", "f'{x:{}}'", "f'{yield}'", "f'{a[}'", "f'{a)}'", "f'{#}'", "f'{x=!s:>{y}}'", "f'{x}' b'y'", "fb'x'", "f'{1 2}'", "f'{x.}'", "f'{x +}'"]:
    try:
        compile(text, "text", "exec")
        print("compiles", text)
    except SyntaxError as e: print(text, "->", e.msg)
