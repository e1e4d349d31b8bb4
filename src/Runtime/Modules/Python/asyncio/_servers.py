"""How an event loop takes connections."""
import collections.abc
import errno
import os
import socket
import stat
from ._addresses import resolve
from ._connections import check_stream
from .events import AbstractServer
from .exceptions import CancelledError
from .tasks import sleep
from .trsock import TransportSocket


class Server(AbstractServer):
    """What create_server() gives: sockets that take connections."""

    __module__ = "asyncio.base_events"

    def __init__(self, loop, sockets, protocol_factory, backlog, cleanup=None):
        self._loop = loop
        self._sockets = sockets
        self._protocol_factory = protocol_factory
        self._backlog = backlog
        self._cleanup = cleanup
        self._clients = set()
        self._waiters = []
        self._serving = False
        self._serving_forever_fut = None

    def __repr__(self):
        return f"<{self.__class__.__name__} sockets={self.sockets!r}>"

    def _attach(self, transport):
        assert self._sockets is not None
        self._clients.add(transport)

    def _detach(self, transport):
        self._clients.discard(transport)
        if not self._clients and self._sockets is None:
            self._wakeup()

    def _wakeup(self):
        waiters, self._waiters = self._waiters, None
        for waiter in waiters or ():
            if not waiter.done():
                waiter.set_result(None)

    def _start_serving(self):
        if self._serving:
            return
        self._serving = True
        for sock in self._sockets:
            sock.listen(self._backlog)
            self._loop._start_serving(self._protocol_factory, sock, self, self._backlog)

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._serving

    @property
    def sockets(self):
        return () if self._sockets is None else tuple(TransportSocket(sock) for sock in self._sockets)

    def close(self):
        sockets, self._sockets = self._sockets, None
        if sockets is None:
            return
        for sock in sockets:
            self._loop._stop_serving(sock)
        if self._cleanup is not None:
            self._cleanup()
        self._serving = False
        if self._serving_forever_fut is not None and not self._serving_forever_fut.done():
            self._serving_forever_fut.cancel()
            self._serving_forever_fut = None
        if not self._clients:
            self._wakeup()

    def close_clients(self):
        for transport in self._clients.copy():
            transport.close()

    def abort_clients(self):
        for transport in self._clients.copy():
            transport.abort()

    async def start_serving(self):
        self._start_serving()
        # Connections that wait already are taken when this returns.
        await sleep(0)

    async def serve_forever(self):
        if self._serving_forever_fut is not None:
            raise RuntimeError(f"server {self!r} is already being awaited on serve_forever()")
        if self._sockets is None:
            raise RuntimeError(f"server {self!r} is closed")
        self._start_serving()
        self._serving_forever_fut = self._loop.create_future()
        try:
            await self._serving_forever_fut
        except CancelledError:
            try:
                self.close()
                await self.wait_closed()
            finally:
                raise
        finally:
            self._serving_forever_fut = None

    async def wait_closed(self):
        if self._waiters is None:
            return
        waiter = self._loop.create_future()
        self._waiters.append(waiter)
        await waiter


def _hosts(host):
    if host == "":
        return [None]
    if isinstance(host, str) or not isinstance(host, collections.abc.Iterable):
        return [host]
    return host


def _check_server_tls(ssl, ssl_handshake_timeout, ssl_shutdown_timeout):
    if isinstance(ssl, bool):
        raise TypeError("ssl argument must be an SSLContext or None")
    if ssl_handshake_timeout is not None and ssl is None:
        raise ValueError("ssl_handshake_timeout is only meaningful with ssl")
    if ssl_shutdown_timeout is not None and ssl is None:
        raise ValueError("ssl_shutdown_timeout is only meaningful with ssl")


def _serving(loop, protocol_factory, ssl, ssl_handshake_timeout, ssl_shutdown_timeout):
    """What makes the protocols of a server: with TLS there is one more between the connection and that of the program."""
    if not ssl:
        return protocol_factory
    from ._tls_connections import serving
    return serving(loop, protocol_factory, ssl, ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)


def _bind(info, reuse_address, reuse_port, keep_alive):
    """A socket that is bound to what getaddrinfo() has found; None where the system cannot."""
    family, kind, proto, _, address = info
    try:
        sock = socket.socket(family, kind, proto)
    except OSError:
        return None
    try:
        if reuse_address:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, True)
        if reuse_port and family in (socket.AF_INET, socket.AF_INET6):
            share_port(sock)
        if keep_alive:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, True)
        if family == socket.AF_INET6 and hasattr(socket, "IPV6_V6ONLY"):
            # The address of IPv4 has a socket of its own.
            sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, True)
        sock.bind(address)
        return sock
    except OSError as error:
        sock.close()
        text = f"error while attempting to bind on address {address!r}: {str(error).lower()}"
        if error.errno == errno.EADDRNOTAVAIL:
            return None
        raise OSError(error.errno, text) from None


def share_port(sock):
    if not hasattr(socket, "SO_REUSEPORT"):
        raise ValueError("reuse_port not supported by socket module")
    try:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    except OSError:
        raise ValueError("reuse_port not supported by socket module, SO_REUSEPORT defined but not implemented.") from None


async def create_server(loop, protocol_factory, host=None, port=None, *, family=socket.AF_UNSPEC, flags=socket.AI_PASSIVE, sock=None, backlog=100, ssl=None,
                        reuse_address=None, reuse_port=None, keep_alive=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None, start_serving=True):
    """Take connections at a host and port, or at a socket that is bound already: a Server."""
    _check_server_tls(ssl, ssl_handshake_timeout, ssl_shutdown_timeout)
    if host is not None or port is not None:
        if sock is not None:
            raise ValueError("host/port and sock can not be specified at the same time")
        if reuse_address is None:
            reuse_address = os.name == "posix"
        found = []
        for name in _hosts(host):
            infos = await resolve(loop, name, port, family=family, type=socket.SOCK_STREAM, proto=0, flags=flags)
            if not infos:
                raise OSError(f"getaddrinfo({name!r}) returned empty list")
            found.extend(info for info in infos if info not in found)
        sockets = []
        try:
            for info in found:
                bound = _bind(info, reuse_address, reuse_port, keep_alive)
                if bound is not None:
                    sockets.append(bound)
            if not sockets:
                raise OSError(f"could not bind on any address out of {[info[4] for info in found]!r}")
        except BaseException:
            for bound in sockets:
                bound.close()
            raise
    else:
        if sock is None:
            raise ValueError("Neither host/port nor sock were specified")
        check_stream(sock)
        sockets = [sock]
    for bound in sockets:
        bound.setblocking(False)
    protocol_factory = _serving(loop, protocol_factory, ssl, ssl_handshake_timeout, ssl_shutdown_timeout)
    return await _serve(Server(loop, sockets, protocol_factory, backlog), start_serving)


async def _serve(server, start_serving):
    if start_serving:
        await server.start_serving()
    return server


async def create_unix_server(loop, protocol_factory, path=None, *, sock=None, backlog=100, ssl=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None,
                             start_serving=True, cleanup_socket=True):
    """Take connections at a local socket: a Server."""
    _check_server_tls(ssl, ssl_handshake_timeout, ssl_shutdown_timeout)
    if path is not None:
        if sock is not None:
            raise ValueError("path and sock can not be specified at the same time")
        path = os.fspath(path)
        sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            remove_stale(path)
            sock.bind(path)
        except OSError as error:
            sock.close()
            if error.errno == errno.EADDRINUSE:
                raise OSError(errno.EADDRINUSE, f"Address {path!r} is already in use") from None
            raise
        except BaseException:
            sock.close()
            raise
    else:
        if sock is None:
            raise ValueError("path was not specified, and no sock specified")
        if sock.family != socket.AF_UNIX or sock.type != socket.SOCK_STREAM:
            raise ValueError(f"A UNIX Domain Stream Socket was expected, got {sock!r}")
    sock.setblocking(False)
    cleanup = _remover(sock.getsockname()) if cleanup_socket else None
    protocol_factory = _serving(loop, protocol_factory, ssl, ssl_handshake_timeout, ssl_shutdown_timeout)
    return await _serve(Server(loop, [sock], protocol_factory, backlog, cleanup), start_serving)


def _is_abstract(path):
    return not path or path[0] in (0, "\0")


def remove_stale(path):
    """What a server has left behind at a path."""
    if _is_abstract(path):
        return
    try:
        if stat.S_ISSOCK(os.stat(path).st_mode):
            os.remove(path)
    except FileNotFoundError:
        pass


def _remover(path):
    """Removes the file of a local socket, unless there is another one now."""
    if _is_abstract(path):
        return None
    try:
        inode = os.stat(path).st_ino
    except OSError:
        return None

    def remove():
        try:
            if os.stat(path).st_ino == inode:
                os.unlink(path)
        except FileNotFoundError:
            pass
    return remove
