# oracle: 3.13
# help() of functions, methods, descriptors and plain values: what it is and where from, its parameters, its doc.
import functools


def plain(a, b=1, *args, key: int = 2, **rest) -> str:
    """Do something.

        Indented.
    Back again.
    """


def undocumented(x, /, y, *, z):
    pass


async def later():
    """Some time."""


def stream():
    """Give numbers."""
    yield 1


def very_long_name_of_a_function(first_parameter="some text", second_parameter="some other text", third_parameter=None):
    """Has many parameters."""


@functools.wraps(plain)
def wrapped(*args, **kwargs):
    return plain(*args, **kwargs)


class Counter:
    """Counts."""

    def step(self, by=1):
        """Go on."""

    @classmethod
    def of(cls, start):
        """Make one."""

    @staticmethod
    def limit(value):
        """Cut a value."""

    @property
    def value(self):
        """Where it stands."""


class Quiet(Counter):
    def step(self, by=2):
        pass


for thing in (plain, undocumented, later, stream, very_long_name_of_a_function, wrapped, lambda q, r=1: q, Counter.step, Counter().step, Counter.of, Counter.limit, Counter.value, Quiet().step, Quiet.step, Quiet.of):
    help(thing)
    print("=" * 20)
