# exit: 1
f = lambda x: 1 // x
def g(values):
    return [f(v) for v in values]

print(sum(g(v) for v in [[1], [0]]))
