"""How an event loop sends and receives messages."""
import socket
from ._addresses import resolve
from ._beginning import begun
from ._servers import remove_stale, share_port


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
    return await begun(transport, waiter), protocol


async def _datagram_socket(loop, local_addr, remote_addr, family, proto, flags, reuse_port, allow_broadcast):
    exceptions = []
    for (its_family, its_proto), (local, remote) in await _datagram_addresses(loop, local_addr, remote_addr, family, proto, flags):
        sock = None
        try:
            sock = socket.socket(family=its_family, type=socket.SOCK_DGRAM, proto=its_proto)
            if reuse_port:
                share_port(sock)
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
            remove_stale(local_addr)
        return [((family, proto), (local_addr, remote_addr))]
    found = {}
    for index, address in enumerate((local_addr, remote_addr)):
        if address is None:
            continue
        if not (isinstance(address, tuple) and len(address) == 2):
            raise TypeError("2-tuple is expected")
        infos = await resolve(loop, *address, family=family, type=socket.SOCK_DGRAM, proto=proto, flags=flags)
        if not infos:
            raise OSError("getaddrinfo() returned empty list")
        for its_family, _, its_proto, _, its_address in infos:
            found.setdefault((its_family, its_proto), [None, None])[index] = its_address
    usable = [(key, pair) for key, pair in found.items() if not (local_addr and pair[0] is None or remote_addr and pair[1] is None)]
    if not usable:
        raise ValueError("can not get address information")
    return usable
