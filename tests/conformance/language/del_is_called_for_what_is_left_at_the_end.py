# oracle: 3.13
import atexit


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("deleted", self.name, word)


def generator(name):
    try:
        yield
    finally:
        print("closed", name)


word = "a global"
first = Thing("first")
second = Thing("second")
running = generator("in the middle")
next(running)
fresh = generator("never started")
done = generator("at its end")
list(done)
atexit.register(print, "exit callbacks come before")
print("end of the script")
