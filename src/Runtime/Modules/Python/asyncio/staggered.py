"""Coroutines that are started one after another until one succeeds."""
import contextlib

from . import events, exceptions, locks, tasks

__all__ = ("staggered_race",)


async def staggered_race(coro_fns, delay, *, loop=None):
    """Start the coroutines one after another until one succeeds.

    The next starts when the one before has failed, or after `delay` seconds (None: only then). The first to succeed cancels the others.
    Gives its result, its index (both None when all fail), and the list of the exceptions, None for those that raised nothing.
    """
    loop = loop or events.get_running_loop()
    starters = enumerate(coro_fns)
    winner, winner_index = None, None
    errors, unhandled = [], []
    running = set()
    all_done = None

    def finished(task):
        running.discard(task)
        if all_done is not None and not all_done.done() and not running:
            all_done.set_result(None)
        if not task.cancelled() and (error := task.exception()) is not None:
            unhandled.append(error)

    def start(ok_to_start, previous_failed):
        task = loop.create_task(race_one(ok_to_start, previous_failed))
        running.add(task)
        task.add_done_callback(finished)
        return task

    async def race_one(ok_to_start, previous_failed):
        nonlocal winner, winner_index
        # So that the task is in `running` before it can end, also where tasks start eagerly.
        await ok_to_start.wait()
        if previous_failed is not None:
            with contextlib.suppress(exceptions.TimeoutError):
                await tasks.wait_for(previous_failed.wait(), delay)
        try:
            index, function = next(starters)
        except StopIteration:
            return
        failed, next_may_start = locks.Event(), locks.Event()
        start(next_may_start, failed)
        next_may_start.set()
        errors.append(None)
        try:
            result = await function()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            errors[index] = error
            failed.set()
        else:
            winner, winner_index = result, index
            current = tasks.current_task(loop)
            for other in list(running):
                if other is not current:
                    other.cancel()

    cancelled = None
    try:
        first_may_start = locks.Event()
        start(first_may_start, None)
        first_may_start.set()
        while running:
            all_done = loop.create_future()
            try:
                await all_done
            except exceptions.CancelledError as error:
                cancelled = error
                for task in list(running):
                    task.cancel(*error.args)
            all_done = None
        if __debug__ and unhandled:
            raise ExceptionGroup("staggered race failed", unhandled)
        if cancelled is not None:
            raise cancelled
        return winner, winner_index, errors
    finally:
        cancelled = None
        unhandled.clear()
