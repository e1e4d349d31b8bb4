# oracle: 3.14
import traceback


class Bad:
    def __bool__(self):
        raise ValueError("bad")


good, bad = [1], Bad()


def test_if():
    if (good
            and bad
            and good):
        pass


def test_last():
    if (good
            and bad):
        pass


def test_while():
    while (not
            bad):
        pass


def test_value():
    return (good
            and bad
            and good)


def test_expression():
    return (1
            if bad
            else 2)


def test_comprehension():
    return [x for x in good
            if bad]


def test_assert():
    assert (
        bad), "text"


def test_guard():
    match good:
        case [_] if (
                bad):
            pass


for test in test_if, test_last, test_while, test_value, test_expression, test_comprehension, test_assert, test_guard:
    try:
        test()
    except ValueError as e:
        traceback.print_tb(e.__traceback__, file=__import__("sys").stdout)
