# oracle: 3.13
nested = []
for _ in range(1_000_000):
    nested = [nested]
other = []
for _ in range(1_000_000):
    other = [other]
for action in (lambda: repr(nested), lambda: nested == other, lambda: hash((nested,)), lambda: sorted([nested, other])):
    try:
        action()
        print("fine")
    except (RecursionError, TypeError) as error:
        print(type(error).__name__)
depth = 0
while nested:
    nested = nested[0]
    depth += 1
print(depth)
del other
pairs = ()
for _ in range(1_000_000):
    pairs = (pairs,)
chain = None
for _ in range(1_000_000):
    chain = {"next": chain}
del pairs, chain
print("freed")
