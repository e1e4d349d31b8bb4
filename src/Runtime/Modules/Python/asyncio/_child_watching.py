"""Learning of the ends of other processes, for an event loop."""
import os
import threading
from . import unix_events
from .log import say

_UNKNOWN_CODE = 255


def can_use_pidfd():
    """Does the system tell of the end of a process through a descriptor?"""
    if not hasattr(os, "pidfd_open"):
        return False
    try:
        os.close(os.pidfd_open(os.getpid()))
    except OSError:
        # An old kernel, or one that forbids it.
        return False
    return True


def watch(loop, pid, callback, *args):
    """Call callback(pid, exit code, *args) in the loop when a process that this one has started ends."""
    if unix_events.can_use_pidfd():
        descriptor = os.pidfd_open(pid)
        loop.add_reader(descriptor, _ended, loop, pid, descriptor, callback, args)
        return
    threading.Thread(target=_wait, name=f"asyncio-waitpid-{pid}", args=(loop, pid, callback, args), daemon=True).start()


def _exit_code(pid):
    try:
        _, status = os.waitpid(pid, 0)
    except ChildProcessError:
        # Somebody else has asked for it, and it is told only once.
        say("warning", "child process pid %d exit status already read:  will report returncode %d", pid, _UNKNOWN_CODE)
        return _UNKNOWN_CODE
    return os.waitstatus_to_exitcode(status)


def _ended(loop, pid, descriptor, callback, args):
    loop.remove_reader(descriptor)
    os.close(descriptor)
    callback(pid, _exit_code(pid), *args)


def _wait(loop, pid, callback, args):
    code = _exit_code(pid)
    if loop.is_closed():
        say("warning", "Loop %r that handles pid %r is closed", loop, pid)
    else:
        loop.call_soon_threadsafe(callback, pid, code, *args)
