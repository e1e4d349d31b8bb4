def none(): pass
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def default(a, b=1): pass
def defaults(a, b=1, c=2): pass
def pos(a, b, /): pass
def kw(*, a, b): pass
def kw1(*, a): pass
def mixed(a, *, b): pass
def star(a, *args): pass
def optional_kw(a, *, b=1): pass

class C:
    def method(self, a): pass

none_value, three_value, text_value = None, 3, "text"
calls = [
    lambda: none(1), lambda: none(1, 2), lambda: one(), lambda: one(1, 2), lambda: two(), lambda: two(1), lambda: three(),
    lambda: three(1), lambda: default(), lambda: default(1, 2, 3), lambda: defaults(1, 2, 3, 4), lambda: one(b=1), lambda: one(1, a=2),
    lambda: pos(a=1, b=2), lambda: pos(1), lambda: pos(1, b=2), lambda: kw(), lambda: kw(a=1), lambda: kw1(), lambda: kw(1),
    lambda: mixed(1, 2), lambda: mixed(1), lambda: star(), lambda: C().method(), lambda: C().method(1, 2), lambda: C.method(),
    lambda: optional_kw(1, 2, b=3), lambda: none(x=1), lambda: one(1, **{"a": 2}), lambda: none(**{1: 2}), lambda: none(*3),
    lambda: none(**3), lambda: two(1, 2, **{"x": 1}, **{"x": 2}), lambda: optional_kw(1, 2, 3), lambda: defaults(aa=1),
    lambda: none_value(), lambda: three_value(), lambda: text_value(1), lambda: (lambda x: x)(),
]
for call in calls:
    try:
        call()
    except TypeError as e:
        print(e)
