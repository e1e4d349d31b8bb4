def leave(how):
    try:
        print("try", how)
        if how == "return":
            return "returned"
        if how == "raise":
            raise ValueError("raised")
        if how == "handled":
            raise KeyError("handled")
    except KeyError as error:
        print("except", error)
        return "from except"
    else:
        print("else")
        return "from else"
    finally:
        print("finally", how)


for how in ("return", "raise", "handled", "fall through"):
    try:
        print(leave(how))
    except ValueError as error:
        print("escaped", error)


def replaced():
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")


try:
    replaced()
except KeyError as error:
    print(error, repr(error.__context__))


def value_is_computed_before():
    x = 1
    try:
        return x
    finally:
        x = 2


def mutable():
    x = [1]
    try:
        return x
    finally:
        x.append(2)


print(value_is_computed_before(), mutable())


def deep():
    try:
        try:
            try:
                return "innermost"
            finally:
                print("one")
        finally:
            print("two")
    finally:
        print("three")


print(deep())


def generator():
    try:
        yield 1
        yield 2
    finally:
        print("generator closed")


for value in generator():
    print(value)


def loop():
    results = []
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            results.append(i)
        finally:
            results.append(-i)
    return results


print(loop())
