s = "abc"
print(s + "d", s * 3, 2 * s, s * 0, s * -1, s[0], s[-1], s[1:], s[:-1], s[::-1], s[5:], s[::2], s[2:0:-1], s[-2:])
print(s < "abd", s == "abc", s != "x", "a" < "B", "a" < "aa", "" < "a", s is s, min(s), max(s))
print(sorted("hello"), list(reversed(s)), hash("a") == hash("a"))
print("x" "y", "%s" % "z", s.__len__(), s.__contains__("b"), s.__add__("z"), str.upper("q"))
print(s.__getitem__(1), list(enumerate(s)), list(zip(s, s[1:])))
class S(str):
    def __new__(cls, v, extra): 
        self = super().__new__(cls, v)
        self.extra = extra
        return self
    def __repr__(self): return "S!" + super().__repr__()
x = S("text", 5)
print(x, [x], x.extra, x + "y", type(x + "y").__name__, x == "text", {"text": 1}[x], len(x))
print(x.upper(), isinstance(x, str), f"{x}", "%s" % x, "".join([x]))
big = ""
for i in range(1000):
    big += str(i)
print(len(big), big[-10:], big.count("99"))
