# oracle: 3.14
class Unreadable:
    @property
    def __eq__(self):
        raise AttributeError("eq")

    @property
    def __lt__(self):
        raise ValueError("lt")

    @property
    def __len__(self):
        raise AttributeError("len")


first, second = Unreadable(), Unreadable()
print(first == second, first == first, first != second)
for compare in lambda: first < second, lambda: len(first):
    try:
        print(compare())
    except Exception as error:
        print(type(error).__name__, error)
