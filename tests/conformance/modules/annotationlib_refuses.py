# oracle: 3.14
from annotationlib import Format, ForwardRef, get_annotations


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def g(x: "int", y: "list[str]"):
    pass


class N:
    __annotations__ = 3


print(list(Format))
for value in 3, "x", len, N:
    attempt(lambda: get_annotations(value))
attempt(lambda: get_annotations(g, eval_str=True))
attempt(lambda: get_annotations(g, eval_str=True, format=Format.STRING))
for format in 2, 9, "x":
    attempt(lambda: get_annotations(g, format=format))
attempt(lambda: ForwardRef(3))
attempt(lambda: ForwardRef("x y").evaluate())
attempt(lambda: ForwardRef("A") | int)
attempt(lambda: int | ForwardRef("A"))
attempt(lambda: (ForwardRef("x", module="m"), ForwardRef("x", is_class=True), ForwardRef("int") == ForwardRef("int")))
