# The fields of str.format: names, numbers, attributes, items, conversions, nested specifications, and every mistake.
from types import SimpleNamespace

point = SimpleNamespace(x=1, y=[2, {"key": "value", 0: "zero"}], name="P")
print("{0.x} {0.y[0]} {0.y[1][key]} {0.y[1][0]} {p.name!r:>5} {p.name:{width}}|".format(point, p=point, width=4))
print("{} {} {}".format(1, "a", None), "{1} {0} {1}".format("a", "b"), "{a}{b!s}{c!a}".format(a=1, b=2, c="é"), "{{}} {{{0}}}".format(5), "{:{}{}{}}".format("x", "*", "^", 5))
print("{0[a b]} {0[-1]} {0[0x1]}".format({"a b": 1, "-1": 2, "0x1": 3}), "{[0]}{.real}".format("ab", 5), "{!r}".format("q"), "{:}".format(1), "{0:>{1}.{2}f}".format(3.14159, 8, 2))
print("{x} {y}".format_map({"x": 1, "y": 2}), "{a}".format_map(type("D", (dict,), {"__missing__": lambda self, key: key * 2})()))
for template in ("{", "}", "{0", "0}", "{!}", "{0!}", "{0!x}", "{0!rr}", "{0!r", "{0!r x}", "{} {1}", "{1} {}", "{2}", "{name}", "{0.}", "{0[}", "{0[]}", "{0[a}", "{0.x.nope}", "{0.y[9]}", "{0.y[x]}", "{0[0]}", "{:{:{}}}", "{0:{", "{0:}}", "{ 0}", "{0 }", "{-1}",
                 "{99999999999999999999}", "{0]}", "{0.y[0]z}", "{0!r:d}", "{:d}", "{0.y:5}", "{0:{0[}}", "{!r}{0}", "{a.b}", "{0:{!r}}"):
    try:
        print(repr(template), template.format(point, 2))
    except Exception as error:
        print(repr(template), type(error).__name__, error)
for call in (lambda: "{}".format_map({}), lambda: "{x}".format_map({}), lambda: "{x}".format_map(), lambda: "{x}".format_map([1]), lambda: "{0}".format_map({"0": 1}), lambda: "{}".format(), lambda: str.format(), lambda: "{x}".format({"x": 1})):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
