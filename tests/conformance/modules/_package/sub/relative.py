from .. import lazy
from . import deep
from .deep import where
from ..lazy import name
results = (lazy.name, deep.constant, where(), name)
