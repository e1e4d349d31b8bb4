# oracle: 3.14
def call(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as e:
        print(e)
def function(first, second=1, *, keyword_only=2): pass
call(function, 1, secnd=1)
call(function, 1, keyword_onyl=1)
call(function, frist=1)
call(function, 1, zzz=1)
call(function, 1, First=1)
call(function, 1, second=1, secondd=1)
def positional(value, other=1, /): pass
call(positional, valu=1)
call(positional, value=1)
call(positional, 1, value=1)
call(positional, 1, other=1)
def both(value, /, named): pass
call(both, value=1, named=2)
call(both, 1, nmaed=2)
call(both, value=1)
def kwargs(a, /, **kw): return a, kw
call(kwargs, 1, a=2, aa=3)
call(kwargs, a=2)
class C:
    def __init__(self, colour): pass
    def method(self, size): pass
call(C, color="red")
call(C(1).method, sze=1)
call(C(1).method, self=1)
call(print, 1, seperator=" ")
call(sorted, [1], revers=True)
call(int, "1", bas=2)
call(dict.fromkeys, iterable=1)
call(open, "x", mod="r")
call("a,b".split, sepp=",")
call(len, x=1)
call([].sort, ky=1)
call(max, 1, 2, kee=1)
call(enumerate, [1], strt=1)
call(zip, [1], strickt=True)
call(function, **{"second": 1, "first": 2, "seconds": 3})
call(function, 1, **{"": 1})
call(function, 1, **{"ünicode": 1})
call(lambda *, alpha, beta: 0, alhpa=1, beta=2)
call(lambda alpha, beta: 0, 1, 2, alpa=3)
