# oracle: 3.14
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)

attempt(lambda: slice[int])
attempt(lambda: range[int])
attempt(lambda: str[int])
attempt(lambda: list[int])
attempt(lambda: enumerate[int])
attempt(lambda: memoryview[int])
attempt(lambda: type[int])
attempt(lambda: property[int])
attempt(lambda: staticmethod[int])
