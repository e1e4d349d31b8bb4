# oracle: 3.14
# Which operations of str ask the methods of a subclass, and which look at the characters alone.
class Shout(str):
    def __str__(self):
        return "from __str__"

    def __repr__(self):
        return "from __repr__"

    def __format__(self, spec):
        return f"from __format__ {spec}"

    def __getitem__(self, index):
        return ("item", index)

    def __iter__(self):
        return iter(["iterated"])

    def __contains__(self, item):
        return True

    def __add__(self, other):
        return "added " + other

    def __radd__(self, other):
        return "radded " + other

    def __mod__(self, arguments):
        return ("mod", arguments)

    def __rmod__(self, template):
        return ("rmod", template)

    def __eq__(self, other):
        return "eq"

    def __hash__(self):
        return hash("other")

    def __lt__(self, other):
        return "lt"

    def __len__(self):
        return 42

    def __bool__(self):
        return False

    def upper(self):
        return "overridden"


s = Shout("abc")
print(str(s), repr(s), f"{s}", f"{s!s}", f"{s!r}", f"{s:x}", "%s" % (s,), "%r" % (s,), "{}".format(s), "{0!s:>15}".format(s), format(s, "q"))
print(s[0], s[1:], list(s), "z" in s, s + "x", "x" + s, s % 5, "%s!" % s, s == "nope", s != "abc", "abc" == s, s < "a", "a" > s, len(s), bool(s), s.upper(), s.lower(), s * 2)
print("-".join([s, s]), ",".join(s), "xabcx".find(s), "xabcx".replace(s, "!"), "abc".startswith(s), s.startswith("ab"), "a-abc".split(s), s.join(["1", "2"]), s.encode(), int(Shout("12")), float(Shout("1.5")), open.__name__.startswith(Shout("o")))
print({"other": 1}.get(s), {"abc": 1}.get(s, "not found"), s in ["x"], ["abc"].index(s), sorted([Shout("b"), Shout("a")], key=str.lower), max(Shout("a"), "b", key=lambda t: str.__str__(t)))
print(str.__str__(s), str.__repr__(s), str.__len__(s), str.__getitem__(s, 0), str.__eq__(s, "abc"), str.__add__(s, "d"), type(str.__str__(s)).__name__, type(str(s)).__name__, type(s.strip()).__name__, type(s[:] if isinstance(s[:], str) else str.__getitem__(s, slice(None))).__name__)
print(*s, sep="|")
print(s, end="!\n")
first, = s
print(first, [*s], {*s}, dict.fromkeys(s), tuple(s), list(zip(s)), list(enumerate(s)), any(s), max(s))


class NoHash(str):
    def __eq__(self, other):
        return str.__eq__(self, other)


try:
    {NoHash("a"): 1}
except TypeError as error:
    print(error)


class Wrong(str):
    def __str__(self):
        return 5


for call in (lambda: str(Wrong("a")), lambda: f"{Wrong('a')}", lambda: "%s" % Wrong("a"), lambda: print(Wrong("a"))):
    try:
        print(call())
    except TypeError as error:
        print(error)
