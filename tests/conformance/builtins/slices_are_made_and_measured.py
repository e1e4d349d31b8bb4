class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


print(slice(3), slice(1, 2), slice(1, 2, 3), slice(None), slice("a", [1], None))
s = slice(1, 10, 2)
print(s.start, s.stop, s.step, s == slice(1, 10, 2), s != slice(1, 10), slice(1, 2) < slice(1, 3))
for length in (0, 1, 5, 20):
    print(length, s.indices(length), slice(None, None, -1).indices(length), slice(-3, None).indices(length), slice(Index(2), Index(-1)).indices(length))
for wrong in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: s.indices(-1), lambda: slice(1, 2, 0).indices(5), lambda: slice("a").indices(5), lambda: slice(1.5).indices(5), lambda: [1, 2][::0], lambda: [1][1.5:], lambda: setattr(s, "start", 5)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
print(hash(slice(1, 2)) == hash(slice(1, 2)), {slice(1): "key"}[slice(1)])
print("abcdef"[slice(1, 4)], [0, 1, 2, 3][slice(None, None, -2)], range(10)[slice(2, 8, 3)])
print("abc"[2**70:], "abc"[-2**70:2], "abc"[::2**70])
print(repr(slice(1, 2)), slice(1, 2).__reduce__())
