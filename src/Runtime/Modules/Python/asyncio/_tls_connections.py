"""How an event loop makes connections that speak TLS."""
from ._beginning import begun
from .sslproto import SSLProtocol, ssl


async def wrapped(loop, sock, protocol_factory, sslcontext, **options):
    """A connection over a socket that speaks TLS: (transport, protocol), when both ends agree."""
    sock.setblocking(False)
    protocol = protocol_factory()
    waiter = loop.create_future()
    ssl_protocol = SSLProtocol(loop, protocol, sslcontext, waiter, **options)
    loop._make_socket_transport(sock, ssl_protocol)
    transport = ssl_protocol._get_app_transport()
    return await begun(transport, waiter), protocol


def serving(loop, protocol_factory, sslcontext, **options):
    """A factory of protocols for a server whose connections speak TLS."""
    def make():
        return SSLProtocol(loop, protocol_factory(), sslcontext, None, server_side=True, **options)
    return make


async def start_tls(loop, transport, protocol, sslcontext, *, server_side=False, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
    """Encrypt a connection from here on: the transport to use instead."""
    if ssl is None:
        raise RuntimeError("Python ssl module is not available")
    if not isinstance(sslcontext, ssl.SSLContext):
        raise TypeError(f"sslcontext is expected to be an instance of ssl.SSLContext, got {sslcontext!r}")
    if not getattr(transport, "_start_tls_compatible", False):
        raise TypeError(f"transport {transport!r} is not supported by start_tls()")
    waiter = loop.create_future()
    ssl_protocol = SSLProtocol(loop, protocol, sslcontext, waiter, server_side, server_hostname, call_connection_made=False,
                               ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
    # Nothing may be read before the new protocol listens.
    transport.pause_reading()
    transport.set_protocol(ssl_protocol)
    made = loop.call_soon(ssl_protocol.connection_made, transport)
    resumed = loop.call_soon(transport.resume_reading)
    try:
        await waiter
    except BaseException:
        transport.close()
        made.cancel()
        resumed.cancel()
        raise
    return ssl_protocol._get_app_transport()
