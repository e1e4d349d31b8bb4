"""The abstract classes of containers, iterators, coroutines and callables."""

from _collections import deque
from _abc_protocols import (
    AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Buffer, Callable, Collection, Container, Coroutine, Generator, Hashable, Iterable, Iterator,
    Reversible, Sized,
)
from _abc_sets import MutableSet, Set
from _abc_mappings import ItemsView, KeysView, Mapping, MappingView, MutableMapping, ValuesView
from _abc_sequences import ByteString, MutableSequence, Sequence

__all__ = ["Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator", "Hashable", "Iterable", "Iterator",
           "Generator", "Reversible", "Sized", "Container", "Callable", "Collection", "Set", "MutableSet", "Mapping",
           "MutableMapping", "MappingView", "KeysView", "ItemsView", "ValuesView", "Sequence", "MutableSequence",
           "ByteString", "Buffer"]

__name__ = "collections.abc"

MutableSequence.register(deque)
