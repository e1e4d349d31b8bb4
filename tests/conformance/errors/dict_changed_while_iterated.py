def attempt(change, view=lambda d: d):
    d = {i: i for i in range(4)}
    try:
        for step, item in enumerate(view(d)):
            change(d, step)
            if step > 20:
                print('endless')
                break
        print('ended', d)
    except RuntimeError as error:
        print(error)


attempt(lambda d, step: d.__setitem__(step + 100, 0))
attempt(lambda d, step: d.pop(step))
attempt(lambda d, step: d.clear())
attempt(lambda d, step: d.__setitem__(step, 'new'))
attempt(lambda d, step: (d.pop(step), d.__setitem__(step, 1)))
attempt(lambda d, step: d.__setitem__(step + 100, 0), dict.values)
attempt(lambda d, step: d.pop(3 - step), lambda d: reversed(d.items()))
attempt(lambda d, step: (d.__setitem__('x', 0), d.pop('x')))
d = {0: 0}
try:
    for key in d:
        del d[0]
        d[0] = 0
except RuntimeError as error:
    print(error)
iterator = iter({1: 1})
print(next(iterator), next(iterator, 'end'), next(iterator, 'end'))
