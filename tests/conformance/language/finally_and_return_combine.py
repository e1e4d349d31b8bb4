def a():
    try:
        return "try"
    finally:
        print("finally of a")

def b():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                break
            print("body", i)
        finally:
            print("finally", i)
    else:
        print("never")
    return "b"

def c():
    x = 1
    try:
        return x
    finally:
        x = 2

def d():
    try:
        raise ValueError("lost?")
    except ValueError as e:
        return "handled " + str(e)
    else:
        return "else"
    finally:
        print("finally of d")

def e():
    try:
        pass
    except ValueError:
        return "except"
    else:
        return "else"
    finally:
        print("finally of e")

def f():
    while True:
        try:
            try:
                return "inner"
            finally:
                print("first")
        finally:
            print("second")

for function in (a, b, c, d, e, f):
    print(function.__name__, "->", function())
