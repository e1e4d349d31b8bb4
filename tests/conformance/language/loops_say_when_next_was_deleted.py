class Once:
    def __iter__(self):
        return self

    def __next__(self):
        del Once.__next__
        return 1


try:
    for item in Once():
        print(item)
except TypeError as error:
    print(error)

try:
    next(Once())
except TypeError as error:
    print(error)
