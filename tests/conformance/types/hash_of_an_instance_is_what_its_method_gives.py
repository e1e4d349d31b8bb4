# oracle: 3.13
class Fixed:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return self.value


for value in (0, 1, -1, -2, 2**61 - 1, 2**61, 2**62, 2**63 - 1, -2**63, 2**63, 2**64 + 5, True):
    print(value, hash(Fixed(value)))


class Text(str):
    def __eq__(self, other):
        return str.lower(self) == str.lower(other)

    def __hash__(self):
        return hash(str.lower(self))


d = {Text('One'): 1, Text('Two'): 2}
print(d[Text('ONE')], d[Text('tWO')], Text('x') in d)


class LikeKey:
    def __hash__(self):
        return hash('key')

    def __eq__(self, other):
        return other == 'key'


d = {'key': 1, 'other': 2}
print(d[LikeKey()], d.get(LikeKey()), LikeKey() in d)
d[LikeKey()] = 3
print(d)
