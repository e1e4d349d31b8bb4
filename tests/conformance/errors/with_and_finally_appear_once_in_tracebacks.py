# exit: 1
class M:
    def __enter__(self):
        return self
    def __exit__(self, *exc):
        print("exit", exc[0].__name__)

def f():
    with M():
        try:
            raise KeyError("inside")
        finally:
            print("finally")

f()
