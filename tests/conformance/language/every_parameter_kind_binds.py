# oracle: 3.14
def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw

print(f(1, d=4))
print(f(1, 20, 30, 40, 50, d=4, e=6, z=7))
print(f(*[1, 2], **{"d": 4, "c": 9}))
print(f(1, *(2,), *[3, 4], d=5, **{"x": 1}, **{"y": 2}))
print(f(1, d=4, a="keyword a", b="keyword b"))

def only_keywords(*, a, b=1): return a, b
def only_positional(a, b=1, /): return a, b
def everything(*args, **kwargs): return args, kwargs
print(only_keywords(a=0), only_positional(0), everything(1, *"ab", k=1, **{"l": 2}))
print(everything(*range(3), *{"k": 1}))

def defaults(x, acc=[]):
    acc.append(x)
    return acc
print(defaults(1), defaults(2), defaults(3, []))
print(f.__defaults__, f.__kwdefaults__, f.__code__.co_argcount, f.__code__.co_posonlyargcount)
print(f.__code__.co_kwonlyargcount)
print(f.__code__.co_varnames)
f.__defaults__ = (200, 300)
print(f(1, d=4))

def order(tag):
    print("evaluated", tag)
    return tag
everything(order("first"), *[order("second")], k=order("third"), **{"l": order("fourth")})
def annotated(a: order("never?") = order("default"), *, b: int = 1) -> str: pass
