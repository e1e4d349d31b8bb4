try:
    raise ValueError("one")
except ValueError as error:
    kept = error
try:
    error
except NameError as missing:
    print(missing)
print(kept)


def local():
    error = "before"
    try:
        raise KeyError
    except KeyError as error:
        pass
    try:
        print(error)
    except UnboundLocalError as missing:
        print(missing)


local()


def deletes():
    try:
        raise KeyError
    except KeyError as e:
        del e
    print("deleting it inside is fine")


deletes()


def reassigns():
    try:
        raise KeyError
    except KeyError as e:
        e = "new"
        print(e)
    print("e" in locals())


reassigns()
for index in range(2):
    try:
        raise ValueError(index)
    except ValueError as e:
        print(e)
        continue
print("e" in globals())
import sys
try:
    1 / 0
except ZeroDivisionError:
    print(sys.exception(), sys.exc_info()[0].__name__)
    try:
        raise KeyError("inner")
    except KeyError:
        print(repr(sys.exception()))
    print(sys.exception())
print(sys.exception(), sys.exc_info())
