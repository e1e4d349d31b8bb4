"""Doc of the sibling."""
print("sibling runs, __name__ is", __name__)
__all__ = ["exported"]
exported = "exported value"
not_exported = 1
_private = 2
counter = 0
value = [1, 2]


def function():
    return "from function"


def get_counter():
    return counter
