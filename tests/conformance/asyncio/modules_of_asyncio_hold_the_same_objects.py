import asyncio
import asyncio.events as events
import sys
from asyncio import locks, tasks
from asyncio.exceptions import CancelledError
from asyncio.queues import Queue
from asyncio.taskgroups import TaskGroup

print(tasks.sleep is asyncio.sleep, tasks.Task is asyncio.Task, locks.Lock is asyncio.Lock)
print(events.get_running_loop is asyncio.get_running_loop, events.AbstractEventLoop is asyncio.AbstractEventLoop)
print(CancelledError is asyncio.CancelledError, Queue is asyncio.Queue, TaskGroup is asyncio.TaskGroup)
print(asyncio.timeouts.timeout is asyncio.timeout, asyncio.runners.run is asyncio.run)
print(asyncio.futures.Future is asyncio.Future, asyncio.base_events.BaseEventLoop is asyncio.BaseEventLoop)
print(events.__name__, events.__package__, sys.modules["asyncio.locks"] is locks)
print(asyncio.sleep.__module__, asyncio.to_thread.__module__, asyncio.run.__module__)
for name in "coroutines events exceptions locks queues runners taskgroups threads timeouts".split():
    module = getattr(asyncio, name)
    print(name, sorted(set(module.__all__) & {"Event", "Runner", "TaskGroup", "timeout", "Queue", "to_thread", "iscoroutine"}))
    assert all(getattr(asyncio, public) is getattr(module, public) for public in module.__all__ if hasattr(module, public))
try:
    asyncio.nothing_of_that_name
except AttributeError as error:
    print(error)
try:
    import asyncio.no_such_module
except ImportError as error:
    print(type(error).__name__, error)
try:
    from asyncio import no_such_name
except ImportError as error:
    print(type(error).__name__)
print(asyncio.constants.THREAD_JOIN_TIMEOUT, asyncio.constants.DEBUG_STACK_DEPTH, asyncio.constants.SSL_HANDSHAKE_TIMEOUT)
