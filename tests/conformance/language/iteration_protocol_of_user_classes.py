class Countdown:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return CountdownIterator(self.n)

class CountdownIterator:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n

c = Countdown(3)
print(list(c), list(c), [*c], sum(c), max(c), sorted(c), 2 in c, 7 in c)
a, b, d = c
print(a, b, d, dict(zip(c, "abc")), list(map(str, c)), set(c) == {0, 1, 2}, ",".join(map(str, c)))

class OldStyle:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * i

print(list(OldStyle()), 4 in OldStyle(), [x for x in OldStyle()], tuple(OldStyle()))

class Fails:
    def __iter__(self):
        return self
    def __next__(self):
        raise ValueError("in next")

for consume in (list, sum, tuple, set, sorted, max, lambda f: [x for x in f], lambda f: f"{[*f]}"):
    try:
        consume(Fails())
    except ValueError as e:
        print(e)
