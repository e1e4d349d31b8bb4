def names(source):
    first, second = {}, {}
    exec(source, first, second)
    first.pop("__builtins__", None)
    print(sorted(first), sorted(second))


names("x = 1")
names("x = 1\ndef f():\n  global x")
names("def f():\n  def g():\n    global x\nx = 1\ny = 2")
names("class C:\n  global x\n  x = 1\nx = 2")
names("for x in [1]: pass\ndef f():\n  global x")
names("import sys\ndef f():\n  global sys")
names("global x\nx = 1\ny = x")

first, second = {}, {}
exec("""
def f():
    y = 1
    def g():
        global y
        return y
    def h():
        return y + 1
    return g, h
y = 9
g, h = f()
results = g(), h()
""", first, second)
print(second["results"])
