"""What the classes of futures have in common."""
from .futures import isfuture

__all__ = ()

_PENDING = "PENDING"
_CANCELLED = "CANCELLED"
_FINISHED = "FINISHED"


def _future_repr(future):
    return repr(future)
