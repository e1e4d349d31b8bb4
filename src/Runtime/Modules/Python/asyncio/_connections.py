"""How an event loop makes connections."""
import os
import socket
from ._addresses import interleave_families, resolve
from ._beginning import begun


def check_stream(sock):
    if sock.type != socket.SOCK_STREAM:
        raise ValueError(f"A Stream Socket was expected, got {sock!r}")


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
    if ssl and server_hostname is None:
        # An empty name would stand for "no check"; a connection that is there already has no name to take.
        if not host:
            raise ValueError("You must set server_hostname when using ssl without a host")
        server_hostname = host
    if host is not None or port is not None:
        if sock is not None:
            raise ValueError("host/port and sock can not be specified at the same time")
        infos = await resolve(loop, host, port, family=family, type=socket.SOCK_STREAM, proto=proto, flags=flags)
        if not infos:
            raise OSError("getaddrinfo() returned empty list")
        local_infos = None
        if local_addr is not None:
            local_infos = await resolve(loop, *local_addr, family=family, type=socket.SOCK_STREAM, proto=proto, flags=flags)
            if not local_infos:
                raise OSError("getaddrinfo() returned empty list")
        if interleave is None and happy_eyeballs_delay is not None:
            interleave = 1
        if interleave:
            infos = interleave_families(infos, interleave)
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
        check_stream(sock)
    return await _connected(loop, sock, protocol_factory, ssl, server_hostname=server_hostname, ssl_handshake_timeout=ssl_handshake_timeout,
                            ssl_shutdown_timeout=ssl_shutdown_timeout)


def _raise_all(exceptions, all_errors):
    try:
        if all_errors:
            raise ExceptionGroup("create_connection failed", exceptions)
        if len(exceptions) == 1 or all(str(error) == str(exceptions[0]) for error in exceptions):
            raise exceptions[0]
        raise OSError("Multiple exceptions: " + ", ".join(map(str, exceptions)))
    finally:
        exceptions = None


async def _connected(loop, sock, protocol_factory, ssl, **options):
    if ssl:
        from ._tls_connections import wrapped
        return await wrapped(loop, sock, protocol_factory, None if isinstance(ssl, bool) else ssl, **options)
    sock.setblocking(False)
    protocol = protocol_factory()
    waiter = loop.create_future()
    transport = loop._make_socket_transport(sock, protocol, waiter)
    return await begun(transport, waiter), protocol


async def connect_accepted_socket(loop, protocol_factory, sock, *, ssl=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
    """A transport for a connection that was accepted elsewhere: (transport, protocol)."""
    check_stream(sock)
    if ssl_handshake_timeout is not None and not ssl:
        raise ValueError("ssl_handshake_timeout is only meaningful with ssl")
    if ssl_shutdown_timeout is not None and not ssl:
        raise ValueError("ssl_shutdown_timeout is only meaningful with ssl")
    return await _connected(loop, sock, protocol_factory, ssl, server_side=True, ssl_handshake_timeout=ssl_handshake_timeout,
                            ssl_shutdown_timeout=ssl_shutdown_timeout)


async def create_unix_connection(loop, protocol_factory, path=None, *, ssl=None, sock=None, server_hostname=None, ssl_handshake_timeout=None,
                                 ssl_shutdown_timeout=None):
    """Connect to a local socket: (transport, protocol)."""
    if ssl:
        if server_hostname is None:
            raise ValueError("you have to pass server_hostname when using ssl")
    else:
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
    return await _connected(loop, sock, protocol_factory, ssl, server_hostname=server_hostname, ssl_handshake_timeout=ssl_handshake_timeout,
                            ssl_shutdown_timeout=ssl_shutdown_timeout)
