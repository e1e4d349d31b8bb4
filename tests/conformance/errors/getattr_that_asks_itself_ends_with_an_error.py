# oracle: 3.13
class Asks:
    def __getattr__(self, name):
        return getattr(self, name)


class First:
    def __getattr__(self, name):
        return getattr(second, name)


class Second:
    def __getattr__(self, name):
        return getattr(first, name)


class Looks:
    def __getattribute__(self, name):
        return self.__dict__[name]


first, second = First(), Second()
for value in Asks(), first, Looks():
    try:
        value.anything
    except RecursionError as error:
        print(type(value).__name__, "RecursionError", str(error).startswith("maximum recursion depth exceeded"))
    try:
        hasattr(value, "other")
    except RecursionError:
        print("hasattr does not hide it")
print(first.__class__.__name__)
