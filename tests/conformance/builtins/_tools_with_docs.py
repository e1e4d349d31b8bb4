"""Tools of a small workshop.

They are only here to be read about.
"""

__version__ = "1.2"
__author__ = "A. Smith"
__all__ = ["Tool", "Hammer", "borrow", "SIZES", "LONG"]

import os

SIZES = ["small", "large"]
LONG = "words " * 40
hidden = 5


class Tool:
    """A tool.

    It has a name.
    """

    def __init__(self, name, *, weight: float = 1.0):
        """Take it from the shelf."""

    def use(self, /, times: int = 1) -> bool:
        """Use it some times."""


class Hammer(Tool):
    def use(self, times=1):
        return True


def borrow(tool, /, days=1, *names, back: bool = True, **more) -> None:
    """Borrow a tool.

        This line is indented.
    """


# A comment above a function stands for its doc.
def commented():
    pass


def _private():
    """Not shown."""
