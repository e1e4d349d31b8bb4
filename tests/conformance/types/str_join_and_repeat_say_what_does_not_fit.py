# join wants an iterable of str and names the first that is none; + and * say what they were given.
class Text(str):
    def __str__(self):
        return "never asked"


print(",".join(["a", Text("b"), "c"]), "".join([]), "x".join(["only"]), ", ".join({"k": 1, "l": 2}), "-".join("abc"), " ".join(map(str, range(3))), "é".join(["a", "😀"]), type("".join([Text("t")])).__name__)
one = Text("t")
print("".join([one]) is one, ",".join(("a",)) == "a", "".join(iter(["p", "q"])))
for call in (lambda: ",".join([1]), lambda: ",".join(["a", None]), lambda: ",".join(["a", "b", b"c"]), lambda: ",".join(5), lambda: ",".join(), lambda: ",".join("a", "b"), lambda: "a" + 1, lambda: "a" + b"b", lambda: "a" + None, lambda: 1 + "a", lambda: "a" * "b", lambda: "a" * 1.5, lambda: "a" - "b",
             lambda: "ab" * (2 ** 63), lambda: "a" < 1, lambda: "a" >= b"a", lambda: -"a", lambda: "a" @ "b", lambda: str.join("a"), lambda: str.join(1, ["a"]), lambda: "a" % 1, lambda: "a" / 2, lambda: "a" & "b"):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print("ab" * 3, 2 * "ab", "ab" * 0, "ab" * -5, "ab" * True, "a" < "b", "a" < "aa", "Z" < "a", "é" > "z", "\U00010000" > "\uffff", "a" == b"a", "a" != 1)


def broken():
    yield "a"
    raise KeyError("inside")


try:
    ",".join(broken())
except KeyError as error:
    print("passed on:", error)
s = "a"
s += "b"
s *= 2
print(s, s.__add__("c"), s.__mul__(2), s.__rmul__(0), s.__contains__("ba"), s.__getitem__(1), s.__len__(), s.__getnewargs__(), s.__eq__(1), s.__lt__(1), s.__mod__(()))
for call in (lambda: "a".__add__(1), lambda: "a".__mul__("b"), lambda: "a".__contains__(1), lambda: "a".__getitem__("x"), lambda: str(1, 2), lambda: str("a", "utf-8"), lambda: str(b"\xff", "ascii"), lambda: str(object=b"x", encoding="utf-8"), lambda: str(b"x", errors="strict"), lambda: str(x=1), lambda: str("a", "b", "c", "d")):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
