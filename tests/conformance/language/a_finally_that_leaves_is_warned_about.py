# oracle: 3.14
def f():
    for i in range(2):
        try:
            pass
        finally:
            continue
    try:
        return 1
    finally:
        return 2

print(f())
