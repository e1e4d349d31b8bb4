import collections


class Key:
    name = "attribute key"


def describe(value):
    match value:
        case {"kind": "circle", "r": r}:
            return f"circle {r}"
        case {"kind": str(kind), **rest} if rest:
            return f"{kind} with {rest}"
        case {"kind": kind}:
            return f"only {kind}"
        case {1: one, -2: minus, None: none}:
            return f"constants {one} {minus} {none}"
        case {Key.name: found}:
            return f"by attribute {found}"
        case {"nested": {"list": [first, *_]}}:
            return f"nested {first}"
        case {"x": 1 | 2 as x}:
            return f"one or two: {x}"
        case {}:
            return "some mapping"
        case _:
            return "no mapping"


for value in (
    {"kind": "circle", "r": 2}, {"kind": "square", "side": 3}, {"kind": "dot"}, {"kind": 5}, {1: "a", -2: "b", None: "c"}, {1: "a", True: "b"},
    {"attribute key": 1}, {"nested": {"list": "abc"}}, {"nested": {"list": [7, 8]}}, {"x": 2}, {"x": 3}, {}, [], "text", None,
    collections.OrderedDict(kind="circle", r=9), collections.Counter(), collections.defaultdict(list), collections.ChainMap({"kind": "k"}),
):
    print(describe(value))
default = collections.defaultdict(list)
match default:
    case {"missing": x}:
        print("never", x)
    case _:
        print("missing keys are not made:", dict(default))


class Asked(dict):
    def get(self, key, default=None):
        print("get", key)
        return super().get(key, default)


match Asked(a=1):
    case {"b": _}:
        print("never")
    case {"a": a, **others}:
        print(a, others)
for source in ("match x:\n case {**rest, 'a': 1}: pass", "match x:\n case {'a': 1, 'a': 2}: pass", "match x:\n case {a: 1}: pass", "match x:\n case {**_}: pass", "match x:\n case {'a': x, 'b': x}: pass", "match x:\n case {f'a': 1}: pass", "match x:\n case {1 + 2: 1}: pass", "match x:\n case {-1: a, 1 + 2j: b}: pass"):
    try:
        compile(source, "<test>", "exec")
        print("compiles")
    except SyntaxError as error:
        print(error.msg)
key = Key
match {"attribute key": 1}:
    case {key.name: a, "attribute key": b} if False:
        pass
    case _:
        print("keys that are equal only at run time")
