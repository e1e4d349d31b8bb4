# time: real
# oracle: 3.13
import asyncio
import copy
import pickle

error = asyncio.IncompleteReadError(b"abc", 10)
print(repr(error), error, error.partial, error.expected)
print(repr(asyncio.IncompleteReadError(b"abc", None)))
for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):
    print(str(twin), twin.partial, twin.expected)
overrun = asyncio.LimitOverrunError("too long", 7)
print(repr(overrun), overrun.consumed)
twin = pickle.loads(pickle.dumps(overrun))
print(str(twin), twin.consumed)
print([kind.__mro__[1].__name__ for kind in (asyncio.IncompleteReadError, asyncio.LimitOverrunError, asyncio.SendfileNotAvailableError)])
