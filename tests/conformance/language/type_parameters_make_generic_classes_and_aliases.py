# oracle: 3.14
class N[T]:
    pass
print(N[int], N.__type_params__, N.__mro__)
type Al = int | str
print(Al, Al.__value__)
def f[T](x: T) -> T: return x
print(f.__annotations__, f.__type_params__)
