"""How an event loop makes connections, servers, and what else transports are put to."""
import collections.abc
import errno
import itertools
import os
import socket
import stat
from .events import AbstractServer
from .exceptions import CancelledError, SendfileNotAvailableError
from .tasks import sleep
from .trsock import TransportSocket

_BLOCK = 256 * 1024


def _no_tls(ssl, what="ssl"):
    if ssl:
        raise NotImplementedError(f"{what}: TLS is not supported by this interpreter")


def _check_stream(sock):
    if sock.type != socket.SOCK_STREAM:
        raise ValueError(f"A Stream Socket was expected, got {sock!r}")


async def getaddrinfo(loop, host, port, *, family=0, type=0, proto=0, flags=0):
    """socket.getaddrinfo() in another thread."""
    return await loop.run_in_executor(None, socket.getaddrinfo, host, port, family, type, proto, flags)


async def getnameinfo(loop, sockaddr, flags=0):
    """socket.getnameinfo() in another thread."""
    return await loop.run_in_executor(None, socket.getnameinfo, sockaddr, flags)


def _is_address(host):
    for family in (socket.AF_INET, socket.AF_INET6):
        try:
            socket.inet_pton(family, host)
            return True
        except OSError:
            pass
    return False


async def _resolve(loop, host, port, *, family, type, proto, flags):
    """What to try, in this order. Addresses need not be asked for in another thread."""
    if isinstance(host, str) and _is_address(host) and isinstance(port, int):
        return socket.getaddrinfo(host, port, family, type, proto, flags)
    return await loop.getaddrinfo(host, port, family=family, type=type, proto=proto, flags=flags)


def _interleave(infos, first):
    """Families by turns, so that one that does not work does not hold up the rest; of the first family so many at first."""
    groups = {}
    for info in infos:
        groups.setdefault(info[0], []).append(info)
    lists = list(groups.values())
    ordered = []
    if first > 1:
        ordered.extend(lists[0][:first - 1])
        del lists[0][:first - 1]
    ordered.extend(info for turn in itertools.zip_longest(*lists) for info in turn if info is not None)
    return ordered


async def _connect(loop, exceptions, info, local_infos):
    family, kind, proto, _, address = info
    sock = None
    errors = []
    exceptions.append(errors)
    try:
        sock = socket.socket(family, kind, proto)
        sock.setblocking(False)
        if local_infos is not None:
            for local_family, _, _, _, local_address in local_infos:
                if local_family != family:
                    continue
                try:
                    sock.bind(local_address)
                    break
                except OSError as error:
                    errors.append(OSError(error.errno, f"error while attempting to bind on address {local_address!r}: {str(error).lower()}"))
            else:
                raise errors.pop() if errors else OSError(f"no matching local address with {family=} found")
        await loop.sock_connect(sock, address)
        return sock
    except OSError as error:
        errors.append(error)
        if sock is not None:
            sock.close()
        raise
    except BaseException:
        if sock is not None:
            sock.close()
        raise


async def create_connection(loop, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0, flags=0, sock=None, local_addr=None,
                            server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None, happy_eyeballs_delay=None, interleave=None,
                            all_errors=False):
    """Connect to a host: (transport, protocol)."""
    if server_hostname is not None and not ssl:
        raise ValueError("server_hostname is only meaningful with ssl")
    if ssl_handshake_timeout is not None and not ssl:
        raise ValueError("ssl_handshake_timeout is only meaningful with ssl")
    if ssl_shutdown_timeout is not None and not ssl:
        raise ValueError("ssl_shutdown_timeout is only meaningful with ssl")
    _no_tls(ssl)
    if host is not None or port is not None:
        if sock is not None:
            raise ValueError("host/port and sock can not be specified at the same time")
        infos = await _resolve(loop, host, port, family=family, type=socket.SOCK_STREAM, proto=proto, flags=flags)
        if not infos:
            raise OSError("getaddrinfo() returned empty list")
        local_infos = None
        if local_addr is not None:
            local_infos = await _resolve(loop, *local_addr, family=family, type=socket.SOCK_STREAM, proto=proto, flags=flags)
            if not local_infos:
                raise OSError("getaddrinfo() returned empty list")
        if interleave is None and happy_eyeballs_delay is not None:
            interleave = 1
        if interleave:
            infos = _interleave(infos, interleave)
        exceptions = []
        for info in infos:
            try:
                sock = await _connect(loop, exceptions, info, local_infos)
                break
            except OSError:
                continue
        if sock is None:
            _raise_all([error for errors in exceptions for error in errors], all_errors)
    elif sock is None:
        raise ValueError("host and port was not specified and no sock specified")
    else:
        _check_stream(sock)
    return await _connected(loop, sock, protocol_factory)


def _raise_all(exceptions, all_errors):
    try:
        if all_errors:
            raise ExceptionGroup("create_connection failed", exceptions)
        if len(exceptions) == 1 or all(str(error) == str(exceptions[0]) for error in exceptions):
            raise exceptions[0]
        raise OSError("Multiple exceptions: " + ", ".join(map(str, exceptions)))
    finally:
        exceptions = None


async def _connected(loop, sock, protocol_factory):
    sock.setblocking(False)
    protocol = protocol_factory()
    waiter = loop.create_future()
    transport = loop._make_socket_transport(sock, protocol, waiter)
    try:
        await waiter
    except BaseException:
        transport.close()
        raise
    return transport, protocol


async def connect_accepted_socket(loop, protocol_factory, sock, *, ssl=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
    """A transport for a connection that was accepted elsewhere: (transport, protocol)."""
    _check_stream(sock)
    if ssl_handshake_timeout is not None and not ssl:
        raise ValueError("ssl_handshake_timeout is only meaningful with ssl")
    if ssl_shutdown_timeout is not None and not ssl:
        raise ValueError("ssl_shutdown_timeout is only meaningful with ssl")
    _no_tls(ssl)
    return await _connected(loop, sock, protocol_factory)


async def create_unix_connection(loop, protocol_factory, path=None, *, ssl=None, sock=None, server_hostname=None, ssl_handshake_timeout=None,
                                 ssl_shutdown_timeout=None):
    """Connect to a local socket: (transport, protocol)."""
    if ssl:
        _no_tls(ssl)
    if server_hostname is not None:
        raise ValueError("server_hostname is only meaningful with ssl")
    if ssl_handshake_timeout is not None:
        raise ValueError("ssl_handshake_timeout is only meaningful with ssl")
    if ssl_shutdown_timeout is not None:
        raise ValueError("ssl_shutdown_timeout is only meaningful with ssl")
    if path is not None:
        if sock is not None:
            raise ValueError("path and sock can not be specified at the same time")
        sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0)
        try:
            sock.setblocking(False)
            await loop.sock_connect(sock, os.fspath(path))
        except BaseException:
            sock.close()
            raise
    else:
        if sock is None:
            raise ValueError("no path and sock were specified")
        if sock.family != socket.AF_UNIX or sock.type != socket.SOCK_STREAM:
            raise ValueError(f"A UNIX Domain Stream Socket was expected, got {sock!r}")
    return await _connected(loop, sock, protocol_factory)


class Server(AbstractServer):
    """What create_server() gives: sockets that take connections."""

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
    _no_tls(ssl)


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
            _reuse_port(sock)
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


def _reuse_port(sock):
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
            infos = await _resolve(loop, name, port, family=family, type=socket.SOCK_STREAM, proto=0, flags=flags)
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
        _check_stream(sock)
        sockets = [sock]
    for bound in sockets:
        bound.setblocking(False)
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
            _remove_stale(path)
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
    return await _serve(Server(loop, [sock], protocol_factory, backlog, cleanup), start_serving)


def _is_abstract(path):
    return not path or path[0] in (0, "\0")


def _remove_stale(path):
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


async def create_datagram_endpoint(loop, protocol_factory, local_addr=None, remote_addr=None, *, family=0, proto=0, flags=0, reuse_port=None,
                                   allow_broadcast=None, sock=None):
    """Send and receive messages: (transport, protocol)."""
    address = None
    if sock is not None:
        if sock.type == socket.SOCK_STREAM:
            raise ValueError(f"A datagram socket was expected, got {sock!r}")
        options = {"local_addr": local_addr, "remote_addr": remote_addr, "family": family, "proto": proto, "flags": flags, "reuse_port": reuse_port,
                   "allow_broadcast": allow_broadcast}
        given = ", ".join(f"{name}={value}" for name, value in options.items() if value)
        if given:
            raise ValueError(f"socket modifier keyword arguments can not be used when sock is specified. ({given})")
        sock.setblocking(False)
    else:
        sock, address = await _datagram_socket(loop, local_addr, remote_addr, family, proto, flags, reuse_port, allow_broadcast)
    protocol = protocol_factory()
    waiter = loop.create_future()
    transport = loop._make_datagram_transport(sock, protocol, address, waiter)
    try:
        await waiter
    except BaseException:
        transport.close()
        raise
    return transport, protocol


async def _datagram_socket(loop, local_addr, remote_addr, family, proto, flags, reuse_port, allow_broadcast):
    exceptions = []
    for (its_family, its_proto), (local, remote) in await _datagram_addresses(loop, local_addr, remote_addr, family, proto, flags):
        sock = None
        try:
            sock = socket.socket(family=its_family, type=socket.SOCK_DGRAM, proto=its_proto)
            if reuse_port:
                _reuse_port(sock)
            if allow_broadcast:
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
            sock.setblocking(False)
            if local:
                sock.bind(local)
            if remote:
                if not allow_broadcast:
                    await loop.sock_connect(sock, remote)
                return sock, remote
            return sock, None
        except OSError as error:
            if sock is not None:
                sock.close()
            exceptions.append(error)
        except BaseException:
            if sock is not None:
                sock.close()
            raise
    raise exceptions[0]


async def _datagram_addresses(loop, local_addr, remote_addr, family, proto, flags):
    """What to try: ((family, proto), (local, remote)) each."""
    if not (local_addr or remote_addr):
        if family == 0:
            raise ValueError("unexpected address family")
        return [((family, proto), (None, None))]
    if hasattr(socket, "AF_UNIX") and family == socket.AF_UNIX:
        for address in (local_addr, remote_addr):
            if address is not None and not isinstance(address, str):
                raise TypeError("string is expected")
        if local_addr:
            _remove_stale(local_addr)
        return [((family, proto), (local_addr, remote_addr))]
    found = {}
    for index, address in enumerate((local_addr, remote_addr)):
        if address is None:
            continue
        if not (isinstance(address, tuple) and len(address) == 2):
            raise TypeError("2-tuple is expected")
        infos = await _resolve(loop, *address, family=family, type=socket.SOCK_DGRAM, proto=proto, flags=flags)
        if not infos:
            raise OSError("getaddrinfo() returned empty list")
        for its_family, _, its_proto, _, its_address in infos:
            found.setdefault((its_family, its_proto), [None, None])[index] = its_address
    usable = [(key, pair) for key, pair in found.items() if not (local_addr and pair[0] is None or remote_addr and pair[1] is None)]
    if not usable:
        raise ValueError("can not get address information")
    return usable


def _check_pipe(pipe, message, **kinds):
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
    try:
        await waiter
    except BaseException:
        transport.close()
        raise
    return transport, protocol


async def connect_write_pipe(loop, protocol_factory, pipe):
    """Write to a pipe: (transport, protocol)."""
    protocol = protocol_factory()
    waiter = loop.create_future()
    tells = _check_pipe(pipe, "Pipe transport is only for pipes, sockets and character devices")
    transport = loop._make_write_pipe_transport(pipe, protocol, waiter, None, tells)
    try:
        await waiter
    except BaseException:
        transport.close()
        raise
    return transport, protocol


def _check_sendfile(file, offset, count):
    if "b" not in getattr(file, "mode", "b"):
        raise ValueError("file should be opened in binary mode")
    if count is not None:
        if not isinstance(count, int):
            raise TypeError(f"count must be a positive integer (got {count!r})")
        if count <= 0:
            raise ValueError(f"count must be a positive integer (got {count!r})")
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
    _check_sendfile(file, offset, count)
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
    _check_sendfile(file, offset, count)
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


async def start_tls(loop, transport, protocol, sslcontext, *, server_side=False, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
    """Encrypt a connection from here on."""
    _no_tls(True, "start_tls()")
