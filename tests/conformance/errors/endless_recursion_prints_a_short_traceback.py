# exit: 1
# stderr: last
# oracle: 3.13
def recurse(n):
    return recurse(n + 1)

recurse(0)
