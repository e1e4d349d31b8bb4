# exit: 1
def first(x):
    return second(x) + 1

def second(y):
    values = [1, 2, 3]
    return values[y] * 2

print("before")
result = first(10)
