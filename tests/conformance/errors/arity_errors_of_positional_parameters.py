import functools
def call(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as e:
        print(e)
def none(): pass
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def four(a, b, c, d): pass
def defaults(a, b=1, c=2): pass
def only_positional(a, b, /): pass
def mixed(a, /, b, *, c): pass
def star(a, b, *rest): pass
def kwonly(*, x, y, z): pass
def kwonly_default(a, *, x, y=1): pass
def optional(a=1): pass
for f in [none, one, two, three, four, defaults, only_positional, mixed, star, kwonly, kwonly_default, optional]:
    print(f.__name__)
    call(f)
    call(f, 1)
    call(f, 1, 2)
    call(f, 1, 2, 3, 4, 5)
    call(f, 1, a=1)
    call(f, x=1)
call(kwonly, 1, 2, x=1)
call(kwonly_default, 1, 2, 3, x=1)
call(kwonly_default, 1, 2, x=1, y=2)
call(defaults, 1, 2, 3, 4, b=1)
call(only_positional, 1, b=2)
call(only_positional, a=1, b=2)
call(mixed, a=1, b=2, c=3)
class C:
    def method(self): pass
    def with_default(self, a, b=1): pass
    @classmethod
    def of_class(cls, a): pass
    @staticmethod
    def static(a): pass
    def __init__(self, needed): pass
    def no_self(): pass
    def __call__(self, x): pass
    def __getitem__(self): pass
call(C)
call(C, 1, 2)
c = C(1)
call(c.method, 1); call(c.with_default); call(c.with_default, 1, 2, 3); call(C.of_class); call(C.of_class, 1, 2); call(c.static); call(c.no_self); call(c); call(C.method)
call(lambda x, y: 0); call(lambda: 0, 1); call(functools.partial(two, 1)); call(functools.partial(two, 1, 2, 3))
call(lambda c: c[0], c)
class Plain: pass
class New:
    def __new__(cls, a): return object.__new__(cls)
call(Plain, 1); call(Plain, x=1); call(New); call(New, 1, 2); call(object, 1); call(Plain().__init__, 1)
def outer():
    def inner(a): pass
    call(inner)
outer()
