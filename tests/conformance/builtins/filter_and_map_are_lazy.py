def loud(value):
    print("called", value)
    return value % 2


odd = filter(loud, [1, 2, 3])
print(next(odd), next(odd))
print(next(odd, "end"))
print(list(filter(None, [0, 1, "", "x", None, [], [0]])))
doubled = map(lambda x: x * 2, iter([1, 2]))
print(next(doubled), list(doubled), list(doubled))
print(list(map(lambda *values: values, "abc", [1, 2], (True, False, None))))
print(list(map(pow, [2, 3], [3, 2], [5, 5])))
for function in (map, filter):
    for arguments in ((), (None,), (None, 5), (5, [1])):
        try:
            print(function.__name__, list(function(*arguments)))
        except TypeError as error:
            print(function.__name__, error)


def fails(value):
    if value == 2:
        raise StopIteration("inside")
    return value


print(list(map(fails, [1, 2, 3])))
values = iter([1, 2, 3, 4])
print(list(map(lambda a, b: (a, b), values, values)))


class Source:
    def __iter__(self):
        raise ValueError("no iterator")


for function in (map, filter):
    try:
        function(None, Source())
    except ValueError as error:
        print(error)
