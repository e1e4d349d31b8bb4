"""How an event loop sends files."""
import socket
from .exceptions import SendfileNotAvailableError

_BLOCK = 256 * 1024


def _check(file, offset, count):
    socket._check_sendfile(file, count)
    if not isinstance(offset, int):
        raise TypeError(f"offset must be a non-negative integer (got {offset!r})")
    if offset < 0:
        raise ValueError(f"offset must be a non-negative integer (got {offset!r})")


async def _blocks(loop, file, offset, count):
    """What a file holds, read in another thread."""
    if offset:
        file.seek(offset)
    while count is None or count > 0:
        block = await loop.run_in_executor(None, file.read, _BLOCK if count is None else min(_BLOCK, count))
        if not block:
            return
        if count is not None:
            count -= len(block)
        yield block


async def sock_sendfile(loop, sock, file, offset=0, count=None, *, fallback=True):
    """Send a file through a socket: how many bytes were sent."""
    if loop.get_debug() and sock.gettimeout() != 0:
        raise ValueError("the socket must be non-blocking")
    if sock.type != socket.SOCK_STREAM:
        raise ValueError("only SOCK_STREAM type sockets are supported")
    _check(file, offset, count)
    if not fallback:
        raise SendfileNotAvailableError(f"syscall sendfile is not available for socket {sock!r} and file {file!r} combination")
    sent = 0
    try:
        async for block in _blocks(loop, file, offset, count):
            await loop.sock_sendall(sock, block)
            sent += len(block)
        return sent
    finally:
        if sent > 0 and hasattr(file, "seek"):
            file.seek(offset + sent)


class _FilePauses:
    """Stands in for the protocol of a transport while a file is sent."""

    def __init__(self, loop, transport):
        self._loop = loop
        self._transport = transport
        self._protocol = transport.get_protocol()
        self._waiter = None
        self._was_reading = transport.is_reading()
        transport.pause_reading()
        transport.set_protocol(self)

    async def drain(self):
        if self._transport.is_closing():
            raise ConnectionError("Connection closed by peer")
        if self._waiter is not None:
            await self._waiter

    def connection_made(self, transport):
        raise RuntimeError("Invalid state: connection should have been established already.")

    def connection_lost(self, error):
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_exception(error or ConnectionError("Connection is closed by peer"))
        self._protocol.connection_lost(error)

    def pause_writing(self):
        if self._waiter is None:
            self._waiter = self._loop.create_future()

    def resume_writing(self):
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    def data_received(self, data):
        raise RuntimeError("Invalid state: reading should be paused")

    def eof_received(self):
        raise RuntimeError("Invalid state: reading should be paused")

    def restore(self):
        self._transport.set_protocol(self._protocol)
        if self._was_reading:
            self._transport.resume_reading()


async def sendfile(loop, transport, file, offset=0, count=None, *, fallback=True):
    """Send a file through a transport: how many bytes were sent."""
    if transport.is_closing():
        raise RuntimeError("Transport is closing")
    if not hasattr(transport, "_make_empty_waiter"):
        raise RuntimeError(f"sendfile is not supported for transport {transport!r}")
    _check(file, offset, count)
    if not fallback:
        raise RuntimeError(f"fallback is disabled and native sendfile is not supported for transport {transport!r}")
    pauses = _FilePauses(loop, transport)
    sent = 0
    try:
        async for block in _blocks(loop, file, offset, count):
            await pauses.drain()
            transport.write(block)
            sent += len(block)
        return sent
    finally:
        if sent > 0 and hasattr(file, "seek"):
            file.seek(offset + sent)
        pauses.restore()
