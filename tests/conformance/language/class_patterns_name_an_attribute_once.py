class Twice:
    __match_args__ = ("a", "a")
    a = 1


class Once:
    __match_args__ = ("a", "b")
    a = 1
    b = 2


def match(subject, kind):
    try:
        match subject:
            case Twice(x, y) if kind == "positional":
                return x, y
            case Once(x, a=y) if kind == "keyword":
                return x, y
            case Once(0, a=y):
                return y
    except TypeError as error:
        return error


print(match(Twice(), "positional"))
print(match(Once(), "keyword"))
print(match(Once(), "value"))
