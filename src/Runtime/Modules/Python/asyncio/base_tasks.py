"""The stacks of tasks, for Task.get_stack() and Task.print_stack()."""
import linecache
import sys
import traceback


def _frame_of(coroutine):
    """The frame of a coroutine, of whatever kind; None when it has none."""
    for name in ("cr_frame", "gi_frame", "ag_frame"):
        if hasattr(coroutine, name):
            return getattr(coroutine, name)
    return None


def _task_get_stack(task, limit):
    frame = _frame_of(task.get_coro())
    frames = []
    if frame is not None:
        # Innermost first: a limit keeps the innermost ones.
        while frame is not None and limit != 0:
            frames.append(frame)
            frame = frame.f_back
            if limit is not None:
                limit -= 1
        frames.reverse()
    elif task.done() and not task.cancelled() and task._exception is not None:
        step = task._exception.__traceback__
        while step is not None and limit != 0:
            frames.append(step.tb_frame)
            step = step.tb_next
            if limit is not None:
                limit -= 1
    return frames


def _task_print_stack(task, limit, file):
    entries = []
    for frame in task.get_stack(limit=limit):
        code, line = frame.f_code, frame.f_lineno
        linecache.checkcache(code.co_filename)
        entries.append((code.co_filename, line, code.co_name, linecache.getline(code.co_filename, line, frame.f_globals)))
    error = task._exception
    if file is None:
        file = sys.stdout
    if not entries:
        head = f"No stack for {task!r}"
    elif error is not None:
        head = f"Traceback for {task!r} (most recent call last):"
    else:
        head = f"Stack for {task!r} (most recent call last):"
    print(head, file=file)
    traceback.print_list(entries, file=file)
    if error is not None:
        print("".join(traceback.format_exception_only(type(error), error)), file=file, end="")
