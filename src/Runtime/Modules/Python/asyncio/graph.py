"""Which tasks wait for which, and where."""
import dataclasses
import io
import sys
import types

from . import events, futures, tasks

__all__ = ("capture_call_graph", "format_call_graph", "print_call_graph", "FrameCallGraphEntry", "FutureCallGraph")


@dataclasses.dataclass(frozen=True, slots=True)
class FrameCallGraphEntry:
    frame: types.FrameType


@dataclasses.dataclass(frozen=True, slots=True)
class FutureCallGraph:
    future: futures.Future
    call_stack: tuple["FrameCallGraphEntry", ...]
    awaited_by: tuple["FutureCallGraph", ...]


def _stack_of(coroutine):
    """The frames of a coroutine and of what it awaits, outermost first."""
    found = []
    while coroutine is not None:
        if hasattr(coroutine, "cr_await"):
            found.append(FrameCallGraphEntry(coroutine.cr_frame))
            coroutine = coroutine.cr_await
        elif hasattr(coroutine, "ag_await"):
            found.append(FrameCallGraphEntry(coroutine.ag_frame))
            coroutine = coroutine.ag_await
        else:
            break
    # What is native has no frame.
    return [entry for entry in found if entry.frame is not None]


def _graph_of(future, limit):
    if not isinstance(future, futures.Future):
        raise TypeError(f"{future!r} object does not appear to be compatible with asyncio.Future")
    get_coro = getattr(future, "get_coro", None)
    stack = _stack_of(get_coro()) if get_coro is not None and limit != 0 else []
    stack.reverse()
    awaiting = future._asyncio_awaited_by or ()
    return FutureCallGraph(future, _limited(stack, limit), tuple(_graph_of(waiter, limit) for waiter in awaiting))


def _limited(stack, limit):
    """The innermost `limit` frames, or the outermost ones when it is negative."""
    if limit is None:
        return tuple(stack)
    return tuple(stack[:-limit] if limit < 0 else stack[len(stack) - limit if limit < len(stack) else 0:]) if limit else ()


def capture_call_graph(future: futures.Future | None = None, /, *, depth: int = 1, limit: int | None = None) -> FutureCallGraph | None:
    """The graph of a future, or of the current task (None outside of tasks): its stack, and those who wait for it.

    `depth` frames of the caller's side are left out; `limit` is how many frames of each stack are kept: the nearest to where it
    waits, or the farthest when it is negative.
    """
    loop = events._get_running_loop()
    if future is None:
        if loop is None:
            raise RuntimeError("capture_call_graph() is called outside of a running event loop and no *future* to introspect was provided")
        future = tasks.current_task(loop)
        if future is None:
            return None
    elif loop is None or future is not tasks.current_task(loop):
        return _graph_of(future, limit)
    if not isinstance(future, futures.Future):
        raise TypeError(f"{future!r} object does not appear to be compatible with asyncio.Future")
    awaiting = future._asyncio_awaited_by or ()
    graphs = tuple(_graph_of(waiter, limit) for waiter in awaiting)
    return FutureCallGraph(future, _limited(_running_stack(sys._getframe(depth)), limit), graphs)


def _running_stack(frame):
    """The frames from here to the outermost of the task that runs."""
    found = []
    while frame is not None:
        is_async = frame.f_generator is not None
        found.append(FrameCallGraphEntry(frame))
        back = frame.f_back
        # Below the coroutine of the task are the frames that run the loop.
        if is_async and (back is None or back.f_generator is None):
            break
        frame = back
    return found


def format_call_graph(future: futures.Future | None = None, /, *, depth: int = 1, limit: int | None = None) -> str:
    """The graph of a future, or of the current task, as text; "" when there is none."""
    graph = capture_call_graph(future, depth=depth + 1, limit=limit)
    if graph is None:
        return ""
    lines = []
    _append(lines, graph, "")
    return "\n".join(lines)


def _append(lines, graph, indent):
    future = graph.future
    if isinstance(future, tasks.Task):
        lines.append(f"{indent}* Task(name={future.get_name()!r}, id={id(future):#x})")
    else:
        lines.append(f"{indent}* Future(id={id(future):#x})")
    if graph.call_stack:
        lines.append(f"{indent}  + Call stack:")
        for entry in graph.call_stack:
            lines.append(f"{indent}  |   {_place(entry.frame)}")
    if graph.awaited_by:
        lines.append(f"{indent}  + Awaited by:")
        for waiter in graph.awaited_by:
            _append(lines, waiter, indent + "    ")


def _place(frame):
    code = getattr(frame.f_generator, "cr_code", None) or getattr(frame.f_generator, "ag_code", None) or frame.f_code
    name = getattr(frame.f_generator, "__qualname__", None)
    if name is None:
        return f"File {code.co_filename!r}, line {frame.f_lineno}, in {code.co_qualname}()"
    kind = "generator " if isinstance(frame.f_generator, types.GeneratorType) else "async "
    kind = "async generator " if isinstance(frame.f_generator, types.AsyncGeneratorType) else kind
    return f"File {code.co_filename!r}, line {frame.f_lineno}, in {kind}{name}()"


def print_call_graph(future: futures.Future | None = None, /, *, file: "io.Writer[str] | None" = None, depth: int = 1,
                     limit: int | None = None) -> None:
    """Print the graph of a future, or of the current task."""
    print(format_call_graph(future, depth=depth, limit=limit), file=file)
