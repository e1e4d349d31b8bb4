# How a dict and a set look for a key: the hash first, then identity, then ==; errors in __hash__ and __eq__ pass through; changes while comparing.
class Key:
    def __init__(self, name, hash_value=1):
        self.name, self.hash_value = name, hash_value

    def __hash__(self):
        log.append(f"hash {self.name}")
        return self.hash_value

    def __eq__(self, other):
        log.append(f"{self.name}=={getattr(other, 'name', other)}")
        return self.name[0] == getattr(other, "name", " ")[0]

    def __repr__(self):
        return self.name


log = []
a, b, same = Key("a1"), Key("b1"), Key("a2")


def show(label, value):
    print(label, value, log)
    log.clear()


d = {a: 1}
show("made", d)
show("identity", d[a])
show("other key, same hash", d.get(b))
show("equal key", d.get(same))
show("other hash", d.get(Key("a3", 2)))
d[same] = 2
show("the first key stays", d)
show("pop", d.pop(same))
d[a] = 1
show("setdefault", d.setdefault(same, 9))
show("in a set", same in {a})
show("update", d.update({b: 3}))
show("remove", {a, b} - {same})
nan = float("nan")
show("nan", [{nan: 1}.get(nan), {nan: 1}.get(float("nan")), nan in {nan}, {nan} == {nan}, {float("nan")} == {float("nan")}, {1: nan} == {1: nan}])


class Fails:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise RuntimeError("cannot compare")

    def __repr__(self):
        return "Fails()"


class NoHash:
    def __hash__(self):
        raise KeyError("no hash today")


for call in (lambda: {a: 1}[Fails()], lambda: Fails() in {a}, lambda: {Fails(), Fails()}, lambda: {a: 1}.get(NoHash()), lambda: {NoHash()}, lambda: {1: 1}.get(Fails()), lambda: {a: 1} == {Fails(): 1}, lambda: {}.get(NoHash()), lambda: NoHash() in {}):
    try:
        print(call())
    except (RuntimeError, KeyError) as error:
        print(type(error).__name__, error)
log.clear()


class Clears:
    def __init__(self, target):
        self.target = target

    def __hash__(self):
        return 1

    def __eq__(self, other):
        self.target.clear()
        return False


d = {a: 1}
print(d.get(Clears(d)), d)
d = {a: 1}
d[Clears(d)] = 2
print(len(d), list(d.values()))
s = {a}
print(Clears(s) in s, s)
