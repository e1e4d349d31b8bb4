from collections.abc import Iterable, Sized


def attempt(function, *arguments):
    try:
        print(function.__name__, function(*arguments))
    except Exception as error:
        print(function.__name__, type(error).__name__, error)


attempt(isinstance, 1, (str, int))
attempt(isinstance, 1, (str, (bytes, (int,))))
attempt(isinstance, 1, ())
attempt(isinstance, 1, int | str)
attempt(isinstance, None, int | None)
attempt(isinstance, True, int)
attempt(isinstance, [], Iterable)
attempt(isinstance, 5, Sized)
attempt(issubclass, bool, int)
attempt(issubclass, int, (str, float))
attempt(issubclass, int, int | str)
attempt(issubclass, list, Iterable)
attempt(isinstance, 1, 5)
attempt(isinstance, 1, (str, 5))
attempt(isinstance, 1, (int, 5))
attempt(isinstance, [], list[int])
attempt(isinstance, [], list[int] | int)
attempt(issubclass, 5, int)
attempt(issubclass, int, 5)
attempt(issubclass, list, list[int])
attempt(isinstance, 1)
attempt(isinstance, 1, "int")
attempt(isinstance, 1, [int])


class Meta(type):
    def __instancecheck__(cls, instance):
        return "yes"

    def __subclasscheck__(cls, subclass):
        raise ValueError("do not ask")


class Asked(metaclass=Meta):
    pass


attempt(isinstance, 1, Asked)
attempt(isinstance, 1, (str, Asked))
attempt(issubclass, int, Asked)
attempt(issubclass, Asked, (Asked,))


class Pretends:
    __class__ = int


attempt(isinstance, Pretends(), int)
attempt(isinstance, Pretends(), Pretends)


class Deep:
    __bases__ = ()


attempt(issubclass, Deep(), int)
attempt(issubclass, int, Deep())
