# oracle: 3.13
def attempt(action):
    try:
        print(action())
    except RecursionError as error:
        print(type(error).__name__, 'maximum recursion depth exceeded' in str(error))


class Shown:
    __repr__ = object.__str__
    __str__ = object.__str__


class Called:
    pass


Called.__call__ = Called()


class Missing:
    def __getattr__(self, name):
        return self.other


class Read:
    def __getattribute__(self, name):
        return self.other


class Compared:
    def __eq__(self, other):
        return self == other


class Hashed:
    def __hash__(self):
        return hash(self)


class Classed:
    @property
    def __class__(self):
        return self.__class__


attempt(lambda: str(Shown()))
attempt(lambda: repr(Shown()))
attempt(lambda: Called()())
attempt(lambda: Missing().x)
attempt(lambda: Read().x)
attempt(lambda: Compared() == 1)
attempt(lambda: hash(Hashed()))
attempt(lambda: Classed().__class__)
