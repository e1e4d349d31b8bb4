class Sequence:
    def __getitem__(self, i):
        if i < 3:
            return i * 10
        raise IndexError

class Iterator:
    def __init__(self):
        self.n = 0
    def __iter__(self):
        return self
    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("value of the iterator")
        return self.n

def g():
    yield from "ab"
    yield from [1, 2]
    yield from (3,)
    yield from {"k": 1}
    yield from range(2)
    yield from Sequence()
    print("result", (yield from Iterator()))
    print("list gives", (yield from []))

print(list(g()))

def bad():
    yield from 3

try:
    list(bad())
except TypeError as e:
    print(e)

def sent_to_list():
    yield from [1, 2, 3]

x = sent_to_list()
next(x)
try:
    x.send("not None")
except AttributeError as e:
    print(e)
