print([x * y for x in range(3) if x for y in range(x, 4) if y % 2])
print({x: {y for y in range(x)} for x in range(3)})
print([[cell * 2 for cell in row] for row in [[1, 2], [3]]])
print([x if x % 2 else -x for x in range(5)])
print([(a, b) for a, (b, *c) in [(1, [2, 3]), (4, [5])]])
print([f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]])
print(sum(x for x in range(10) if x % 2 if x > 3))
print([y := 1, y**2], y)
print([last := n for n in range(3)], last)


def first_iterable_is_evaluated_outside():
    class C:
        values = [1, 2]
        doubled = [v * 2 for v in values]
        try:
            crossed = [(v, w) for v in values for w in values]
        except NameError as error:
            message = str(error)

    return C.doubled, C.message


print(first_iterable_is_evaluated_outside())
x = "outer"
print([x for x in "ab"], x)
print({**{k: v for k, v in zip("ab", [1, 2])}, "c": 3}, [*[n for n in (1, 2)], *range(2)])
generator = ((yield_ for yield_ in [1, 2]) for _ in [0])
print(list(next(generator)))


def late():
    print("iterable evaluated")
    return [1]


lazy = (print("element", n) for n in late())
print("before")
list(lazy)
try:
    [1 / n for n in (1, 0)]
except ZeroDivisionError as error:
    print(error, error.__traceback__.tb_lineno)
print([i for i in range(5) if i not in {j for j in range(3)}])
