# oracle: 3.14
# NotImplemented is an answer of operators; asking for its truth is a mistake.
for attempt in (
    lambda: bool(NotImplemented), lambda: not NotImplemented, lambda: NotImplemented and 1, lambda: 1 if NotImplemented else 2, lambda: any([NotImplemented]),
    lambda: list(filter(None, [NotImplemented])), lambda: NotImplemented.__bool__(), lambda: [x for x in [1] if NotImplemented], lambda: NotImplemented(), lambda: type(NotImplemented)(1),
):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
try:
    while NotImplemented:
        pass
except TypeError as error:
    print("while:", error)
print(repr(NotImplemented), type(NotImplemented), type(NotImplemented)() is NotImplemented, NotImplemented.__reduce__(), NotImplemented == NotImplemented, NotImplemented in (1, NotImplemented))
print(repr(...), type(...), type(...)() is ..., (...).__reduce__(), bool(...), Ellipsis is ...)
print(type(None)() is None, None.__bool__(), None.__repr__(), None.__eq__(None), None.__eq__(1), None.__hash__() == hash(None))
for attempt in (lambda: type(None)(1), lambda: type(...)(1), lambda: None.x, lambda: setattr(..., "x", 1), lambda: type("T", (type(...),), {}), lambda: type("T", (type(None),), {}), lambda: None < None):
    try:
        print(attempt())
    except (TypeError, AttributeError) as error:
        print(error)


class Shy:
    def __eq__(self, other):
        return NotImplemented

    def __lt__(self, other):
        return NotImplemented

    def __contains__(self, item):
        return NotImplemented


print(Shy() == 1, Shy() != 1, Shy().__eq__(1), Shy().__ne__(1))
for attempt in (lambda: Shy() < 1, lambda: 1 in Shy()):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
