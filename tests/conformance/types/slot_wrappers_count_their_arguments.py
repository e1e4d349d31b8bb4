# oracle: 3.14
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)

attempt({}.__setitem__)
attempt([].__setitem__, 1)
attempt([].__setitem__, 1, 2, 3)
attempt([].__delitem__)
attempt(object().__setattr__, "a")
attempt(property().__set__, 1)
attempt(property().__get__)
attempt((1).__pow__)
attempt((1).__pow__, 1, 2, 3)
attempt((1).__add__)
attempt((1).__add__, 1, 2)
attempt((1).__add__, x=1)
attempt([].__len__, 1)
attempt([].__iter__, 1)
attempt(iter([]).__next__, 1)
attempt((1).__hash__, 1)
attempt((1).__eq__)
attempt((1).__eq__, 1, 2)
