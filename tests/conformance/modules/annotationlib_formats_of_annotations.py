# oracle: 3.14
# Annotations as values, as references to names that are not there, and as text (PEP 749).
from annotationlib import Format, ForwardRef, annotations_to_string, call_annotate_function, get_annotations, type_repr


def f(a: Undef, b: list[Undef], c: Undef.x[str, 1](2, k=3), d: "quoted", e: -Undef + 1, g: [Undef, 2], h: {Undef: 1},
      i: Undef[1:2], j: int, k: dict[str, Undef]) -> Undef < 3:
    pass


for name, value in call_annotate_function(f.__annotate__, Format.STRING).items():
    print(name, repr(value))
for name, value in call_annotate_function(f.__annotate__, Format.FORWARDREF).items():
    if name not in ("c",):
        print(name, type(value).__name__, value if not isinstance(value, ForwardRef) else value.__forward_arg__)
try:
    f.__annotations__
except NameError as error:
    print(error)


class C:
    x: Later
    z: int = 3

    def m(self, q: C, w: Other):
        pass


print(get_annotations(C, format=Format.STRING), get_annotations(C, format=Format.FORWARDREF)["x"])
print(get_annotations(C.m, format=Format.STRING))
reference = get_annotations(C.m, format=Format.FORWARDREF)["w"]
try:
    reference.evaluate()
except NameError as error:
    print(error)
print(reference.evaluate(format=Format.STRING), reference.evaluate(format=Format.FORWARDREF) is reference)
Other, Later = bytes, str
print(reference.evaluate(), reference.evaluate(locals={"Other": 5}), reference.evaluate(globals={"Other": 6}))
print(get_annotations(C), [type_repr(x) for x in (int, C, list[int], ..., None, "s", len, f, 3)])
print(annotations_to_string({"a": int, "b": "x", "c": list[int], "d": len, "e": ..., "f": None}))
