# oracle: 3.14
"""Views follow their dict; keys and items are sets."""


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


d = {1: "a", 2: "b", 3: "c"}
keys, values, items = d.keys(), d.values(), d.items()
d[4] = "d"
print(keys, values, items, len(keys), len(values), len(items))
show(lambda: keys & {2, 3, 9})
show(lambda: keys | [7])
show(lambda: keys - (1, 2))
show(lambda: keys ^ {1, 9})
show(lambda: {1, 9} & keys)
show(lambda: {1, 9} - keys)
show(lambda: [1] | keys)
show(lambda: items & [(1, "a"), (2, "x")])
show(lambda: (1, "a") in items)
show(lambda: (1, "b") in items)
show(lambda: 5 in items)
show(lambda: "a" in values)
show(lambda: keys == {1, 2, 3, 4})
show(lambda: keys == [1, 2, 3, 4])
show(lambda: keys >= {1, 2})
show(lambda: keys < {1, 2, 3, 4, 5})
show(lambda: items <= items)
show(lambda: values == values)
show(lambda: values == d.values())
show(lambda: keys.isdisjoint([9]))
show(lambda: keys.isdisjoint([1]))
show(lambda: list(reversed(items)))
show(lambda: hash(keys))
show(lambda: keys.mapping)
show(lambda: keys & 5)
show(lambda: keys & [[]])
show(lambda: sorted(keys, reverse=True))
show(lambda: keys[0])
iterator = iter(d)
print(iterator.__length_hint__(), next(iterator), iterator.__length_hint__())
d.clear()
print(keys, values, items)
show(lambda: next(iterator))
show(lambda: next(iterator))
