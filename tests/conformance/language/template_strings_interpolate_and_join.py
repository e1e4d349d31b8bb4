# oracle: 3.14
from string.templatelib import Template, Interpolation, convert
name, n = "World", 3
t = t"Hello {name!r:>{n}} and {n + 1 = } {{x}}"
print(type(t).__name__, t.strings, t.values)
for i in t.interpolations: print(i.value, repr(i.expression), i.conversion, repr(i.format_spec))
print(repr(t"{n}"), repr(t""), list(t"a{1}b{2}{3}"), t"".strings, t"{1}{2}".strings)
print((t"a{1}" + t"b{2}").strings, (t"a" + t"b").strings)
for text in ["t'a' + 'b'", "'b' + t'a'", "t'a' * 2", "t'a' == t'a'", "hash(t'a') != 0", "len(t'a')", "t'a'[0]", "str(t'{1}')", "f'{t'a'}'", "t'{t'{n}'}'.values[0].values", "t'{undefined}'", "t'{1/0}'", "t'a' t'b{n}'", "t'a'.x", "t'{n}'.interpolations[0].x", "t'{n:{name}}'.interpolations[0].format_spec"]:
    try: print(text, "=", eval(text))
    except Exception as e: print(text, "->", type(e).__name__, e)
print(Template("a", Interpolation(1, "x"), "b", "c", Interpolation(2), Interpolation(3, "y", "r", ".2f")))
for arguments in [(1,), (None,), ("a", b"b")]:
    try: Template(*arguments)
    except TypeError as e: print(e)
for arguments in [(), (1, 2), (1, "x", "z"), (1, "x", None, 5), (1, "x", "r", "s", "t")]:
    try: print(Interpolation(*arguments))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
match t"{n!r}".interpolations[0]:
    case Interpolation(value, expression, conversion, spec): print(value, expression, conversion, repr(spec))
print(Interpolation.__match_args__, convert("x", "r"), convert("é", "a"), convert(1, "s"), convert(1, None))
def render(template):
    out = []
    for part in template:
        match part:
            case str(): out.append(part)
            case Interpolation(value, _, conversion, spec): out.append(format(convert(value, conversion), spec))
    return "".join(out)
print(render(t"{name:*^11}|{n:03d}|{name!r}"))
lazy = t"{print('evaluated at once')}"
try:
    class Sub(Template): pass
except TypeError as e: print(e)
try: t.strings = ()
except AttributeError as e: print(e)
for text in ["t'{}'", "t'{x!z}'", "t'{'", "t'a' 'b'", "f'a' t'b'", "tb'x'", "tr'\\d{x}'", "t'}'", "ft'x'", "match x:\n case t'a': pass", "t'{x' ", "tf'x'"]:
    try:
        compile(text, "text", "exec")
        print("compiles", repr(text))
    except SyntaxError as e: print(repr(text), "->", e.msg)
