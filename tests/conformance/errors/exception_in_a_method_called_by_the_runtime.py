# exit: 1
class Weird:
    def __lt__(self, other):
        return other.missing

sorted([Weird(), Weird()])
