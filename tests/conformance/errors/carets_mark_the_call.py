# exit: 1
class C:
    def method(self, a, *, key):
        raise ValueError("message", a, key)

def outer(o):
    o.method(
        1,
        key=2,
    )

outer(C())
