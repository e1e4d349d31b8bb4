import gc


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("deleted", self.name)


class Sub(Thing):
    pass


class Both(list, Thing):
    def __init__(self, name):
        Thing.__init__(self, name)


class Silent(Thing):
    __del__ = None


thing = Thing("one")
del thing
gc.collect()
print("after one")
thing = Sub("of a subclass")
thing = None
gc.collect()
thing = Both("a list")
del thing
gc.collect()


class Revived(Thing):
    def __del__(self):
        print("revived", self.name)
        kept.append(self)


kept = []
thing = Revived("once")
del thing
gc.collect()
print(kept[0].name)
kept.clear()
gc.collect()
print("not a second time")


class Later:
    pass


Later.__del__ = lambda self: print("added later")
thing = Later()
del thing
gc.collect()
del Later.__del__
thing = Later()
del thing
gc.collect()


def cycle():
    a, b = Thing("a"), Thing("b")
    a.other, b.other = b, a


cycle()
gc.collect()
print(Thing.__del__.__name__, hasattr(object, "__del__"))
