# exit: 1
a, b, c = 1, 0, "text"
for f in (lambda: a / b, lambda: a + c, lambda: (a + b) * c @ a, lambda: -c, lambda: a < c):
    try:
        f()
    except (ZeroDivisionError, TypeError) as e:
        print(e)
value = (a + 2) * (a / b) - 1
