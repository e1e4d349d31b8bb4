# exit: 1
def f():
    raise ValueError("plain raise")

f()
