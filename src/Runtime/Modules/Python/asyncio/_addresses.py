"""The addresses of hosts, for an event loop."""
import itertools
import socket


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


async def resolve(loop, host, port, *, family, type, proto, flags):
    """What to try, in this order. Addresses need not be asked for in another thread."""
    if isinstance(host, str) and _is_address(host) and isinstance(port, int):
        return socket.getaddrinfo(host, port, family, type, proto, flags)
    return await loop.getaddrinfo(host, port, family=family, type=type, proto=proto, flags=flags)


def interleave_families(infos, first):
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
