# oracle: 3.14
class S:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
s = S()
print(s[1], s[1:2], s[::], s[:-1:2], s[1, 2], s[1:2, ..., None], s[()], s["k"], s[*[1, 2]], s[:, 1:])
s[1:2] = 3
del s[::2]
s[1] += (5,) if False else 1 if False else 0 if False else 4
print(slice(1, 2).indices(5), slice(None, None, -1).indices(3), slice(-2, None).indices(10))
print(slice(1, 5, 2) == slice(1, 5, 2))
print(slice(1).start, slice(1).stop, slice(1).step, slice(1, 2, 3), hash(slice(1)) == hash(slice(1)))
one, text, pair, three, none, some = [1], "a", (1,), 3, None, {1}
for bad in (
    lambda: one[::0], lambda: one["a"], lambda: one["a":], lambda: text[1.0], lambda: pair[None],
    lambda: three[0], lambda: {}[[]], lambda: none[0], lambda: [1, 2][5], lambda: "abc"[10],
    lambda: (1,)[-2], lambda: {}["k"], lambda: some[0], lambda: range(3)[5], lambda: b"a"[3],
):
    try:
        bad()
    except (TypeError, ValueError, IndexError, KeyError) as e:
        print(type(e).__name__, e)
try:
    [1][0][1]
except TypeError as e:
    print(e)
try:
    (1,)[0] = 2
except TypeError as e:
    print(e)
try:
    "abc"[0] = "x"
except TypeError as e:
    print(e)
try:
    del (1,)[0]
except TypeError as e:
    print(e)
