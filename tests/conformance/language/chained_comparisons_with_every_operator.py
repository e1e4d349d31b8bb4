class Shown:
    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        print(f"{self.number} < {other.number}")
        return self.number < other.number

    def __eq__(self, other):
        print(f"{self.number} == {other.number}")
        return self.number == other.number


def s(number):
    print("make", number)
    return Shown(number)


print(s(1) < s(2) < s(3))
print(s(3) < s(2) < s(1))
print(s(1) == s(1) < s(2))
three, none = 3, None
print(1 < 2 > 1 != 3 == three is not none in [None] not in [])
print(1 in [1] == True, (1 in [1]) == True)
print(not 1 == 2, not (1 == 2), -1 < 0 <= 0)


class NotBool:
    def __lt__(self, other):
        return []

    def __gt__(self, other):
        return "yes"


print(NotBool() < 1 < 2, NotBool() > 1, 0 < NotBool() < 5)
