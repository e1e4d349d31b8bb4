type Pair[T] = tuple[T, T]
type Lazy = NotDefinedYet
print(Pair.__name__, Pair.__type_params__, Pair.__value__)
try:
    Lazy.__value__
except NameError as e:
    print(e)
NotDefinedYet = int
print(Lazy.__value__, Lazy)

def first[T](xs: list[T]) -> T:
    return xs[0]

class Box[T: (int, str), *Ts, **P]:
    def __init__(self, value: T): self.value = value
    def get(self) -> T: return self.value

print(first([1]), first.__type_params__, Box(3).get(), Box.__type_params__, Box.__type_params__[0].__constraints__)
def bounded[T: int](x: T): return T
print(bounded(1), bounded.__type_params__[0].__bound__)
print(list[int], dict[str, int], tuple[int, ...], list[int]([1, 2]), int | str, int | None)
print(isinstance(1, int | str), isinstance("a", int | None), list[int].__origin__, dict[str, int].__args__)
