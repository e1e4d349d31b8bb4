# exit: 1
class Thing:
    inner = None

t = Thing()
print(t.inner)
t.inner.something.more()
