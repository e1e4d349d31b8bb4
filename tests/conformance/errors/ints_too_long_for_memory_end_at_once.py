# oracle: 3.13
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: 1 << 10 ** 12)
attempt(lambda: 1 << 10 ** 30)
attempt(lambda: 0 << 10 ** 30)
attempt(lambda: 5 >> 10 ** 30)
attempt(lambda: -5 >> 10 ** 30)
attempt(lambda: 1 << -1)
attempt(lambda: 1 >> -1)
attempt(lambda: 1 ** 10 ** 30)
attempt(lambda: (-1) ** (10 ** 30 + 1))
attempt(lambda: 0 ** 10 ** 30)
attempt(lambda: range(10 ** 30)[10 ** 29])
