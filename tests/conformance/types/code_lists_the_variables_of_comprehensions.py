# oracle: 3.14
def names(a):
    b = 1
    first = [x for x in a]
    second = {k: v for k, v in b}
    third = (z for z in a)
    fourth = [x for x in [lambda: y for y in a]]
    return first, second, third, fourth


code = names.__code__
print(sorted(code.co_varnames), code.co_varnames[:2], code.co_nlocals == len(code.co_varnames), code.co_argcount)
