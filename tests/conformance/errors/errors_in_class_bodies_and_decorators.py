# exit: 1
def decorate(f):
    raise TypeError("decorator failed")

class C:
    @decorate
    def method(self):
        pass
