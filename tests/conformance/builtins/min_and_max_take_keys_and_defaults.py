def attempt(function, *arguments, **keywords):
    try:
        print(function.__name__, repr(function(*arguments, **keywords)))
    except Exception as error:
        print(function.__name__, type(error).__name__, error)


for function in (min, max):
    attempt(function, 3, 1, 2)
    attempt(function, [3, 1, 2])
    attempt(function, "hello")
    attempt(function, ["bb", "a", "ccc"], key=len)
    attempt(function, "bb", "a", "cc", key=len)
    attempt(function, [], default="none")
    attempt(function, [], default=None, key=len)
    attempt(function, [])
    attempt(function)
    attempt(function, 1)
    attempt(function, 1, 2, default=3)
    attempt(function, [1, "a"])
    attempt(function, 1, None)
    attempt(function, [1, 2], key=5)
    attempt(function, [1, 2], key=None)
    attempt(function, 1, 2, reverse=True)
    attempt(function, [(1, "b"), (1, "a"), (0, "z")])
    attempt(function, [1, 1.0, True])
    attempt(function, [float("nan"), 1])
    attempt(function, [1, float("nan")])
