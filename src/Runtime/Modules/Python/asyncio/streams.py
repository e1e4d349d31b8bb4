"""Connections as a reader and a writer."""
import socket as _socket
from _asyncnet import FlowControlMixin, StreamReader, StreamReaderProtocol, StreamWriter
from .events import get_running_loop

__all__ = ("StreamReader", "StreamWriter", "StreamReaderProtocol", "open_connection", "start_server")

_DEFAULT_LIMIT = 2 ** 16


async def open_connection(host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwds):
    """Connect: a (reader, writer). The other arguments are those of loop.create_connection()."""
    loop = get_running_loop()
    return await _open(loop, limit, loop.create_connection, host, port, **kwds)


async def start_server(client_connected_cb, host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwds):
    """Start a server that calls client_connected_cb(reader, writer) for each connection. The other arguments are those of loop.create_server()."""
    loop = get_running_loop()
    return await loop.create_server(_factory(loop, limit, client_connected_cb), host, port, **kwds)


async def _open(loop, limit, connect, *args, **kwds):
    reader = StreamReader(limit=limit, loop=loop)
    protocol = StreamReaderProtocol(reader, loop=loop)
    transport, _ = await connect(lambda: protocol, *args, **kwds)
    return reader, StreamWriter(transport, protocol, reader, loop)


def _factory(loop, limit, callback):
    def make():
        return StreamReaderProtocol(StreamReader(limit=limit, loop=loop), callback, loop=loop)
    return make


if hasattr(_socket, "AF_UNIX"):
    __all__ += ("open_unix_connection", "start_unix_server")

    async def open_unix_connection(path=None, *, limit=_DEFAULT_LIMIT, **kwds):
        """As open_connection(), with a local socket."""
        loop = get_running_loop()
        return await _open(loop, limit, loop.create_unix_connection, path, **kwds)

    async def start_unix_server(client_connected_cb, path=None, *, limit=_DEFAULT_LIMIT, **kwds):
        """As start_server(), with a local socket."""
        loop = get_running_loop()
        return await loop.create_unix_server(_factory(loop, limit, client_connected_cb), path, **kwds)
