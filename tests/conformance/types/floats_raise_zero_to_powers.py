# oracle: 3.14
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


inf = float('inf')
for base in (0.0, -0.0):
    for exponent in (-inf, inf, 0.0, 3.0, 2.5):
        attempt(lambda: base ** exponent)
    for exponent in (-1, -2, -2.5):
        attempt(lambda: base ** exponent)
attempt(lambda: 0 ** -1)
attempt(lambda: pow(0, -2))
