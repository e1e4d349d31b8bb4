class Formats:
    def __format__(self, specification):
        return f"<{specification!r}>"


class Wrong:
    def __format__(self, specification):
        return 5


class Plain:
    def __str__(self):
        return "plain"


def attempt(*arguments):
    try:
        print(repr(format(*arguments)))
    except Exception as error:
        print(type(error).__name__, error)


attempt(Formats())
attempt(Formats(), "any:thing")
attempt(Wrong())
attempt(Plain())
attempt(Plain(), "")
attempt(Plain(), ">10")
attempt(3, "05")
attempt(3, 5)
attempt(None, "")
attempt(None, "5")
attempt([1], "")
attempt([1], "x")
attempt("text", "d")
attempt(1.5, "d")
attempt(3, "s")
attempt(3, "zz")
attempt(True, "")
attempt(True, "d")
attempt(2j, "0.1f")
attempt(object)
attempt()
attempt(1, "", 2)
