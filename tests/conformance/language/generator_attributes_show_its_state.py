def sub():
    yield 1

def g():
    x = 1
    yield from sub()
    yield 2

it = g()
print(it.gi_running, it.gi_suspended, it.gi_yieldfrom, it.gi_frame is None)
next(it)
print(it.gi_running, it.gi_suspended, it.gi_yieldfrom.__name__)
next(it)
print(it.gi_yieldfrom, it.gi_code.co_name)
list(it)
print(it.gi_suspended, it.gi_frame)
it.__name__ = "renamed"
it.__qualname__ = "some.renamed"
print(repr(it).startswith("<generator object some.renamed at 0x"))
