items = tuple[int, str]


def f(*args: *items): pass


print(f.__annotations__)
type Alias[*Ts = *items] = Ts
print(Alias.__type_params__[0].__default__)


def g[*Ts](*args: *Ts): pass


print(g.__annotations__["args"])
