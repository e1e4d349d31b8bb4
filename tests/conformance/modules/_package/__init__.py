print("package runs", __name__, __package__)
from . import sub
from .sub.deep import constant as lazy_value
__all__ = ["in_all"]
in_all = "in __all__"
