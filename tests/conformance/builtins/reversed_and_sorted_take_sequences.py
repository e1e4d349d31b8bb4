class Backwards:
    def __reversed__(self):
        return "anything"


class Sequence:
    def __len__(self):
        return 3

    def __getitem__(self, index):
        return index * index


class NoReversal:
    __reversed__ = None

    def __len__(self):
        return 1

    def __getitem__(self, index):
        return index


def attempt(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(function.__name__, list(result) if not isinstance(result, str) else result)
    except Exception as error:
        print(function.__name__, type(error).__name__, error)


for value in ([1, 2, 3], (1, 2), "abc", range(5), {"a": 1, "b": 2}, {"a": 1}.items(), {"a": 1}.values(), Backwards(), Sequence(), NoReversal(), {1, 2}, iter([1]), 5, b"ab"):
    attempt(reversed, value)
print(type(reversed("a")).__name__, type(reversed([])).__name__, type(reversed(range(3))).__name__, type(reversed({})).__name__)
attempt(sorted, [3, 1, 2])
attempt(sorted, "hello", reverse=True)
attempt(sorted, {"b": 1, "a": 2})
attempt(sorted, ["B", "a", "C"], key=str.lower)
attempt(sorted, [(1, "b"), (1, "a")], key=lambda pair: pair[0])
attempt(sorted, [(1, "b"), (1, "a")], key=lambda pair: pair[0], reverse=True)
attempt(sorted, [1, "a"])
attempt(sorted, [1, 2], lambda x: x)
attempt(sorted, [1, 2], key=5)
attempt(sorted, [1, 2], reverse="yes")
attempt(sorted, [1, 2], reverse=None)
attempt(sorted, [1, 2], reverse=1.0)
attempt(sorted)
attempt(sorted, 5)
attempt(sorted, [], cmp=1)
numbers = [1, 2, 3]
backwards = reversed(numbers)
numbers.append(4)
print(backwards.__length_hint__(), list(backwards))
