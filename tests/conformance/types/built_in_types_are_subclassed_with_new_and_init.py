# oracle: 3.14
# Subclasses of every built-in type: __new__ with other arguments, __init__, overridden methods, and which operations keep the class.
class I(int):
    def __new__(cls, text, scale=1):
        self = super().__new__(cls, text)
        self.scale = scale
        return self

    def __add__(self, other):
        return "added", int(self), other


class F(float):
    def __repr__(self):
        return f"F({float(self)})"


class S(str):
    def __new__(cls, *parts):
        return super().__new__(cls, "-".join(parts))

    def __len__(self):
        return 99

    def __iter__(self):
        return iter("iterated")


class L(list):
    def __init__(self, *items):
        super().__init__(items)

    def __getitem__(self, index):
        return "got", super().__getitem__(index)

    def append(self, item):
        super().append(item * 2)


class D(dict):
    def __getitem__(self, key):
        return "looked up " + key

    def __contains__(self, key):
        return True


class T(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, sorted(items))


class E(set):
    def __contains__(self, item):
        return item == "everything"


class B(bytes):
    def __str__(self):
        return "as text"


class A(bytearray):
    name = "has attributes"


i = I("12", scale=3)
print(i, i.scale, i + 1, 1 + i, i - 1, type(i - 1).__name__, type(+i).__name__, type(i.real).__name__, f"{i:05d}", [10, 20][I(1)], hash(i) == hash(12), I(5) == 5, type(abs(I(-3))).__name__, i.__dict__, type(int(i)).__name__)
print(F(1.5), F("2"), F(1) + 1, type(-F(1)).__name__, str(F(2)), f"{F(2.25):.1f}", [F(0.5)], F(1).is_integer(), round(F(2.5)))
s = S("a", "b")
print(s, len(s), list(s), s.upper(), s + "!", type(s + "!").__name__, "".join(s), "x".join([s, s]), s[0], s == "a-b", {s: 1}["a-b"], str(s), type(str(s)).__name__, "%s" % s, repr(s), sorted(s))
l = L(1, 2, 3)
l.append(5)
print(l, l[0], list(l), l[1:], type(l + [1]).__name__, type(l.copy()).__name__, [x for x in l], l == [1, 2, 3, 10], sum(l), l * 2)
d = D(a=1)
print(d["zz"], d.get("a"), d.get("zz"), "zz" in d, dict(d), {**d}, d.setdefault("q", 5), d, d | {}, type(d | {}).__name__, "%(any)s" % d, "{x}".format_map(d), eval("name", {}, d), list(d.items()))
print(T(3, 1, 2), T(3, 1) + (0,), type(T(1)[:]).__name__, T() is T(), hash(T(2, 1)) == hash((1, 2)), T(1, 2) == (1, 2), T(1).__class__.__name__)
e = E([1, 2])
print("everything" in e, 1 in e, e, e | {3}, type(e & {1}).__name__, sorted(e), e == {1, 2}, set(e).__class__.__name__)
print(B(b"xy"), str(B(b"x")), B(b"x") + b"y", A(b"q").name, A(3), type(A(b"q") + b"r").__name__, type(A(b"q")[:]).__name__, B(b"x") == b"x", bytes(B(b"z")).__class__.__name__)
for value in (I("1"), F(1), S(), L(), D(), T(), E(), B(), A()):
    print(type(value).__name__, type(value).__base__.__name__, hasattr(value, "__dict__"), isinstance(value, type(value).__base__), bool(value))
for attempt in ("class X(bool): pass", "class X(type(None)): pass", "class X(range): pass", "class X(slice): pass", "class X(memoryview): pass", "class X(type(lambda: 0)): pass", "class X(int, str): pass", "class X(int):\n __slots__ = ('a',)", "class X(tuple):\n __slots__ = 'a'", "class X(list, dict): pass", "class X(object, int): pass", "class X(type(...)): pass", "class X(complex, float): pass", "class X(set, frozenset): pass", "class X(Exception, OSError): pass", "class X(OSError, ValueError): pass", "class X(OSError, ImportError): pass", "class X(property):\n __slots__ = ()", "class X(type(iter([]))): pass"):
    try:
        exec(attempt)
        print("made:", attempt.split("\n")[0])
    except TypeError as error:
        print(error)
