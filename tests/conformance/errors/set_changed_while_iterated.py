def attempt(change):
    s = {1, 2, 3}
    try:
        for item in s:
            change(s, item)
        print('ended', s)
    except RuntimeError as error:
        print(error)


attempt(lambda s, item: s.add(item + 10))
attempt(lambda s, item: s.discard(item))
attempt(lambda s, item: s.clear())
attempt(lambda s, item: s.add(item))
iterator = iter({1, 2})
print(iterator.__length_hint__())
next(iterator)
print(iterator.__length_hint__())
