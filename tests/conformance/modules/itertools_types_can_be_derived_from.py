import itertools

for base, arguments in ((itertools.starmap, (pow, [(2, 3)])), (itertools.chain, ([1], [2])), (itertools.islice, ([1, 2, 3], 2)),
                        (itertools.takewhile, (bool, [1, 0])), (itertools.dropwhile, (bool, [1, 0])), (itertools.filterfalse, (bool, [1, 0])),
                        (itertools.repeat, (5, 2)), (itertools.product, ([1, 2],))):
    class Derived(base):
        def __init__(self, *given, name=None):
            self.name = name

        def twice(self):
            return [item * 2 for item in self]

    if base in (itertools.repeat, itertools.product):
        made = Derived(*arguments)
    else:
        made = Derived(*arguments, name="named")
    print(base.__name__, made.name, made.twice(), isinstance(made, base))
for base in (itertools.chain, itertools.islice, itertools.cycle):
    try:
        base([1], zork=2)
    except TypeError as error:
        print(error)
