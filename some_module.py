"""A module."""
import functools

# What f is for.
# In two lines.
def f(a,
      b=1):
    """Doc."""
    if a:

        return b  # end
    # after


@functools.lru_cache
class A:
    x = 1

    def m(self):
        return (1,
                2)

g = lambda x: x + 1
h = 3
