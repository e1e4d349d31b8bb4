class Plain(set): pass


class WithInit(set):
    def __init__(self, items, extra=None):
        super().__init__(items)
        self.extra = extra


class WithNew(set):
    def __new__(cls, items, extra=None):
        self = super().__new__(cls, items)
        self.extra = extra
        return self


class FrozenWithNew(frozenset):
    def __new__(cls, items, extra=None):
        self = super().__new__(cls, items)
        self.extra = extra
        return self


print(WithInit([1], extra=2).extra, WithNew([1], 2).extra if False else WithNew([1]).extra, FrozenWithNew([1], extra=3).extra)
for call in (lambda: Plain(items=()), lambda: WithNew([1], extra=2), lambda: set(a=1), lambda: frozenset(a=1)):
    try:
        print(call())
    except TypeError as error:
        print(error)
