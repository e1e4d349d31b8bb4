"""How an event loop uses pipes."""
import os
import stat
from ._beginning import begun


def _check_pipe(pipe, message):
    mode = os.fstat(pipe.fileno()).st_mode
    if not (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode) or stat.S_ISCHR(mode)):
        raise ValueError(message)
    os.set_blocking(pipe.fileno(), False)
    return not stat.S_ISCHR(mode)


async def connect_read_pipe(loop, protocol_factory, pipe):
    """Read from a pipe: (transport, protocol)."""
    protocol = protocol_factory()
    waiter = loop.create_future()
    _check_pipe(pipe, "Pipe transport is for pipes/sockets only.")
    transport = loop._make_read_pipe_transport(pipe, protocol, waiter)
    return await begun(transport, waiter), protocol


async def connect_write_pipe(loop, protocol_factory, pipe):
    """Write to a pipe: (transport, protocol)."""
    protocol = protocol_factory()
    waiter = loop.create_future()
    tells = _check_pipe(pipe, "Pipe transport is only for pipes, sockets and character devices")
    transport = loop._make_write_pipe_transport(pipe, protocol, waiter, None, tells)
    return await begun(transport, waiter), protocol
