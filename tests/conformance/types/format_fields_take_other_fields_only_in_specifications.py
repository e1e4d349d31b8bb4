def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)

attempt("{0:{1}}".format, 5, 4)
attempt("{0:{1}.{2}f}".format, 2.5, 8, 3)
attempt("{0:{1:{2}}}".format, "abc", "s", "")
attempt("{0[{1}]}".format, "abc", 4)
attempt("{0[{1}]}".format, {"{1}": "found"}, 4)
attempt("{0.{1}}".format, 5, "real")
attempt("{{{0}}}".format, 5)
attempt("{0[a]b}".format, {"a": 1})
attempt("{0[a}".format, {"a": 1})
attempt("{0[}".format, 1)
attempt("{!}".format, 1)
attempt("{!x}".format, 1)
attempt("{!rx}".format, 1)
attempt("{".format, 1)
attempt("}".format, 1)
attempt("{0!s:>{w}}".format, 1, w=4)
