# oracle: 3.13
class Own(int):
    def __hash__(self):
        return self


class Far:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return self.number


for number in 42, -1, 2**61 - 1, 2**63 - 1, -(2**63), 2**63, 2**100, -(2**100):
    print(hash(Own(number)), hash(Far(number)), hash(Far(Own(number))), hash(number))
