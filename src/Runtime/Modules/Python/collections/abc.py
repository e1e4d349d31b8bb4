"""The abstract classes of containers, iterators, coroutines and callables."""

from _collections_abc import *
from _collections_abc import __all__
