# exit: 1
def add(a, b):
    return a + b

result = add(
    add(1, 2),
    add(
        3,
        "x",
    ),
)
