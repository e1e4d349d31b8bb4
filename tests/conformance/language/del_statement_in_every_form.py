class Log:
    def __delattr__(self, name):
        print("delattr", name)

    def __delitem__(self, key):
        print("delitem", key)


log = Log()
a = b = c = 1
del a, (b, c)
del log.x, log["key"], log[1:2], log[1, 2:3, ...]
for name in "abc":
    try:
        eval(name)
    except NameError as error:
        print(error)
values = [0, 1, 2, 3, 4, 5, 6]
del values[0], values[-1]
print(values)
del values[::2]
print(values)
del values[:]
print(values)
del []
del ()


def local():
    x = 1
    del x
    try:
        x
    except UnboundLocalError as error:
        print(error)
    x = 2
    print(x)

    def inner():
        return cell

    cell = 1
    del cell
    try:
        inner()
    except NameError as error:
        print(error)
    try:
        del cell
    except UnboundLocalError as error:
        print(error)


local()
for wrong in ("del 5", "del f()", "del a + b", "del (a, 5)", "del None", "del *a", "del (a := 1)", "del {}", "del [a, b()]", "del x if y else z"):
    try:
        compile(wrong, "<test>", "exec")
    except SyntaxError as error:
        print(wrong, "->", error.msg)


def globally():
    global thrown
    del thrown


thrown = 1
globally()
for action in ("del thrown", "del [][0]", "del {}['k']", "del (1,)[0]", "del 'x'[0]", "del (5).real", "del object().x"):
    try:
        exec(action)
    except Exception as error:
        print(type(error).__name__, error)
