# oracle: 3.13
# help() of a class: its parameters, its order of bases, and its attributes by kind and by the class that defines them.
class Base:
    """A base.

    It says more.
    """

    count = 0

    def __init__(self, name: str = "base", *, scale=1.0):
        """Make one."""

    def __eq__(self, other):
        return self is other

    def area(self) -> float:
        """The area."""

    def _private(self):
        """Not shown."""

    # This comment stands for a doc.
    def commented(self):
        pass

    @classmethod
    def make(cls, text):
        """Make one of text."""

    @staticmethod
    def measure(x, y=(1, 2)):
        """Measure it."""

    @property
    def readonly(self):
        """Can be read."""

    @property
    def both(self):
        """Can be read and written."""

    @both.setter
    def both(self, value):
        pass

    alias = area
    short = lambda self, q: q

    class Inner:
        """Inside."""


class Mixin:
    __slots__ = ()

    async def fetch(self):
        """Get it."""


class Child(Mixin, Base):
    def area(self):
        return 4

    def own(self, *args, **kwargs):
        """Its own."""

    table = {"a": [1, 2, 3], "b": "x" * 100}


class Slotted:
    __slots__ = {"left": "The left one.", "right": "The right one."}


class Empty:
    pass




for thing in (Base, Child, Mixin, Slotted, Empty, Slotted.left, Base(), Empty()):
    help(thing)
    print("=" * 20)
