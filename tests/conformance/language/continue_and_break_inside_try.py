def loops():
    for i in range(4):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print("body", i)
        finally:
            print("finally", i)
    else:
        print("not reached")
    while True:
        try:
            raise ValueError
        except ValueError:
            break
        finally:
            print("left the while")
    for i in range(2):
        try:
            raise KeyError(i)
        except KeyError as error:
            print("handled", error)
            continue
        else:
            print("never")
        finally:
            print("after", i)


loops()


def returning():
    for i in range(3):
        try:
            return i
        finally:
            print("finally of return")


print(returning())


def nested():
    for i in "ab":
        for j in "cd":
            try:
                try:
                    if j == "c":
                        continue
                    return i + j
                finally:
                    print("inner", i, j)
            finally:
                print("outer", i, j)


print(nested())


class Manager:
    def __enter__(self):
        return [1, 2]

    def __exit__(self, *error):
        print("exit", error)


for i in range(2):
    with Manager() as values:
        for value in values:
            break
        if i == 0:
            continue
        break
