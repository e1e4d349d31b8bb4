class Sub(property):
    """Of the subclass."""


class Plain(property):
    pass


class Slotted(property):
    __slots__ = ("extra",)


class WithDoc(property):
    __slots__ = ("__doc__",)


def documented(self):
    """Of the getter."""


def other(self):
    """Of the other getter."""


def bare(self):
    pass


for kind in (property, Sub, Plain):
    print([kind(documented).__doc__, kind(bare).__doc__, kind(documented, doc="own").__doc__, kind(bare, None, None, "own").__doc__, kind().__doc__])
    print([kind(documented).getter(other).__doc__, kind(bare).getter(other).__doc__, kind(documented).setter(other).__doc__])
named = property(documented)
named.__doc__ = "set later"
print(named.__doc__, named.getter(other).__doc__, named.setter(other).__doc__)
print(getattr(Slotted(bare), "__doc__", "none"), Slotted(doc="dropped").__doc__)
try:
    Slotted(documented)
except AttributeError as error:
    print(error)
print(WithDoc(documented).__doc__, WithDoc(doc="own").__doc__)
