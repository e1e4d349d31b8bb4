# str.maketrans in its three forms, and translate with dicts, sequences and objects that have __getitem__.
print(str.maketrans("abc", "xyz"), str.maketrans("ab", "12", "cd"), str.maketrans({"a": "AA", 98: None, "c": 0x1F600}))
table = str.maketrans({"a": "AA", "b": None, "c": 0x1F600, "d": ""})
print("abcde".translate(table), "😀x".translate({0x1F600: "smile"}), "abc".translate({}), "".translate({97: 1}))
print("abc".translate(["?"] * 98), "\x00\x01".translate("xy"), "ab".translate([None] * 98))


class Rot:
    def __getitem__(self, code):
        if code == ord("!"):
            raise LookupError("kept as it is")
        if code == ord("?"):
            return None
        return code + 1


print("HAL!?".translate(Rot()), "hello".translate(str.maketrans("l", "L")), "hello".translate(str.maketrans("", "", "l")))
for call in (
    lambda: str.maketrans(1), lambda: str.maketrans("a"), lambda: str.maketrans("ab", "c"), lambda: str.maketrans({"ab": 1}), lambda: str.maketrans({1.5: 1}), lambda: str.maketrans("a", 1), lambda: str.maketrans(1, "a"),
    lambda: str.maketrans("a", "b", 1), lambda: str.maketrans(), lambda: "a".translate(), lambda: "a".translate(5), lambda: "a".translate({97: 0x110000}), lambda: "a".translate({97: -1}), lambda: "a".translate({97: 1.5}),
    lambda: "a".translate({97: b"x"}), lambda: "a".translate({97: 2 ** 70}), lambda: "é".translate({233: []}), lambda: "a".translate(str.maketrans({"a": 1.5})), lambda: "ab".translate(b"xyz"),
):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Broken:
    def __getitem__(self, code):
        raise ValueError("broken %d" % code)


try:
    "a".translate(Broken())
except ValueError as error:
    print(error)
