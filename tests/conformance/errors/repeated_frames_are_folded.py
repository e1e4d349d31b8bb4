# exit: 1
def recurse(n):
    if n == 0:
        raise ValueError("bottom")
    recurse(n - 1)

recurse(20)
