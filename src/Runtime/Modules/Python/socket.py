"""Sockets: connections and messages between programs.

A socket is made by socket(), by create_connection(), create_server(), socketpair() or the accept() of another one.
"""
import _socket
import errno as _errno
import io
import os
import selectors as _selectors
import sys
from enum import IntEnum, IntFlag
from _socket import *
from _socket import (
    close, dup as _dup, error, gaierror, getaddrinfo as _getaddrinfo, getdefaulttimeout, gethostbyaddr, gethostbyname, gethostbyname_ex, gethostname, getnameinfo,
    getprotobyname, getservbyname, getservbyport, has_ipv6, herror, htonl, htons, inet_aton, inet_ntoa, inet_ntop, inet_pton, ntohl, ntohs, setdefaulttimeout, timeout,
    SocketType)


def _members(prefix):
    return {name: value for name, value in vars(_socket).items() if name.startswith(prefix) and name.isupper()}


AddressFamily = IntEnum("AddressFamily", _members("AF_"), module=__name__)
SocketKind = IntEnum("SocketKind", _members("SOCK_"), module=__name__)
MsgFlag = IntFlag("MsgFlag", _members("MSG_"), module=__name__)
AddressInfo = IntFlag("AddressInfo", _members("AI_"), module=__name__)
for _kind in (AddressFamily, SocketKind, MsgFlag, AddressInfo):
    globals().update(_kind.__members__)

_LOCALHOST = "127.0.0.1"
_LOCALHOST_V6 = "::1"

__all__ = ["fromfd", "getfqdn", "create_connection", "create_server", "has_dualstack_ipv6", "AddressFamily", "SocketKind", "socketpair", "getaddrinfo",
           "socket", "SocketIO"]
__all__.extend(name for name in vars(_socket) if not name.startswith("_") and name not in ("dup", "getaddrinfo", "socketpair", "socket"))


def _as_member(kind, value):
    """The name for a number, or the number itself where it has none."""
    try:
        return kind(value)
    except ValueError:
        return value


def _check_sendfile(file, count):
    """Can so much of a file be sent?"""
    if "b" not in getattr(file, "mode", "b"):
        raise ValueError("file should be opened in binary mode")
    if count is not None:
        if not isinstance(count, int):
            raise TypeError(f"count must be a positive integer (got {count!r})")
        if count <= 0:
            raise ValueError(f"count must be a positive integer (got {count!r})")


class socket(_socket.socket):
    """An endpoint of a connection, or of messages."""

    __slots__ = ["__weakref__", "_io_refs", "_closed"]

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        super().__init__(family, type, proto, fileno)
        self._io_refs = 0
        self._closed = False

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        if not self._closed:
            self.close()

    def __repr__(self):
        closed = " [closed]" if getattr(self, "_closed", False) else ""
        kind = self.__class__
        text = f"<{kind.__module__}.{kind.__qualname__}{closed} fd={self.fileno()}, family={self.family}, type={self.type}, proto={self.proto}"
        if not self._closed:
            for name, ask in (("laddr", self.getsockname), ("raddr", self.getpeername)):
                try:
                    address = ask()
                except (error, AttributeError):
                    continue
                if address:
                    text += f", {name}={address}"
        return text + ">"

    def __getstate__(self):
        raise TypeError(f"cannot pickle {self.__class__.__name__!r} object")

    @property
    def family(self):
        """Which kind of addresses it has."""
        return _as_member(AddressFamily, super().family)

    @property
    def type(self):
        """Whether it is for connections or for messages."""
        return _as_member(SocketKind, super().type)

    def dup(self):
        """Another socket object for a copy of the descriptor."""
        copy = self.__class__(self.family, self.type, self.proto, fileno=_dup(self.fileno()))
        copy.settimeout(self.gettimeout())
        return copy

    def accept(self):
        """Wait for a connection: the new socket and the address of the other end."""
        descriptor, address = self._accept()
        accepted = socket(self.family, self.type, self.proto, fileno=descriptor)
        if getdefaulttimeout() is None and self.gettimeout():
            accepted.setblocking(True)
        return accepted, address

    def makefile(self, mode="r", buffering=None, *, encoding=None, errors=None, newline=None):
        """A file that reads from the socket, writes to it, or both."""
        if not set(mode) <= {"r", "w", "b"}:
            raise ValueError(f"invalid mode {mode!r} (only r, w, b allowed)")
        writing = "w" in mode
        reading = "r" in mode or not writing
        raw = SocketIO(self, ("r" if reading else "") + ("w" if writing else ""))
        self._io_refs += 1
        if buffering is None or buffering < 0:
            buffering = io.DEFAULT_BUFFER_SIZE
        if buffering == 0:
            if "b" not in mode:
                raise ValueError("unbuffered streams must be binary")
            return raw
        if reading and writing:
            buffered = io.BufferedRWPair(raw, raw, buffering)
        elif reading:
            buffered = io.BufferedReader(raw, buffering)
        else:
            buffered = io.BufferedWriter(raw, buffering)
        if "b" in mode:
            return buffered
        text = io.TextIOWrapper(buffered, encoding, errors, newline)
        text.mode = mode
        return text

    def sendfile(self, file, offset=0, count=None):
        """Send what a file opened in binary mode holds from an offset on: how many bytes that was."""
        return self._sendfile_use_send(file, offset, count)

    def _sendfile_use_send(self, file, offset=0, count=None):
        """Send what a file opened in binary mode holds from an offset on: how many bytes that was."""
        if not self.type & SOCK_STREAM:
            raise ValueError("only SOCK_STREAM type sockets are supported")
        _check_sendfile(file, count)
        if self.gettimeout() == 0:
            raise ValueError("non-blocking sockets are not supported")
        if offset:
            file.seek(offset)
        sent = 0
        try:
            while count is None or sent < count:
                block = file.read(65536 if count is None else min(65536, count - sent))
                if not block:
                    break
                self.sendall(block)
                sent += len(block)
            return sent
        finally:
            if sent > 0 and hasattr(file, "seek"):
                file.seek(offset + sent)

    def sendmsg(self, buffers, ancdata=(), flags=0, address=None):
        """Send the parts of a message in one piece."""
        if list(ancdata):
            raise NotImplementedError("ancillary data is not supported")
        data = b"".join(bytes(part) for part in buffers)
        return self.send(data, flags) if address is None else self.sendto(data, flags, address)

    def _decref_socketios(self):
        if self._io_refs > 0:
            self._io_refs -= 1
        if self._closed:
            self.close()

    def _real_close(self):
        super().close()

    def close(self):
        """Close it; files made of it keep the descriptor open until they are closed too."""
        self._closed = True
        if self._io_refs <= 0:
            self._real_close()

    def detach(self):
        """Give the descriptor away: the socket is closed, the descriptor is returned and is not."""
        self._closed = True
        return super().detach()

    if hasattr(os, "get_inheritable"):
        def get_inheritable(self):
            """Whether programs that this one starts get the descriptor."""
            return os.get_inheritable(self.fileno())

        def set_inheritable(self, inheritable):
            """Say whether programs that this one starts get the descriptor."""
            os.set_inheritable(self.fileno(), inheritable)


def fromfd(fd, family, type, proto=0):
    """A socket for a copy of a descriptor."""
    return socket(family, type, proto, fileno=_dup(fd))


def _fallback_socketpair(family=AF_INET, type=SOCK_STREAM, proto=0):
    """Two sockets that are connected to each other, through the loopback interface."""
    if family not in (AF_INET, AF_INET6):
        raise ValueError("Only AF_INET and AF_INET6 socket address families are supported")
    if type != SOCK_STREAM:
        raise ValueError("Only SOCK_STREAM socket type is supported")
    if proto != 0:
        raise ValueError("Only protocol zero is supported")
    with socket(family, type, proto) as listener:
        listener.bind((_LOCALHOST if family == AF_INET else _LOCALHOST_V6, 0))
        listener.listen(1)
        one = socket(family, type, proto)
        try:
            one.connect(listener.getsockname()[:2])
            other, address = listener.accept()
        except BaseException:
            one.close()
            raise
    # Somebody else may have been faster.
    if address != one.getsockname() or other.getsockname() != one.getpeername():
        one.close()
        other.close()
        raise ConnectionError("Unexpected peer connection")
    return one, other


if hasattr(_socket, "socketpair"):
    def socketpair(family=None, type=SOCK_STREAM, proto=0):
        """Two sockets that are connected to each other."""
        if family is None:
            family = AF_UNIX
        return tuple(socket(family, type, proto, end.detach()) for end in _socket.socketpair(family, type, proto))
else:
    socketpair = _fallback_socketpair


class SocketIO(io.RawIOBase):
    """A socket as an unbuffered file."""

    def __init__(self, sock, mode):
        if mode not in ("r", "w", "rw", "rb", "wb", "rwb"):
            raise ValueError(f"invalid mode: {mode!r}")
        super().__init__()
        self._sock = sock
        self._mode = mode if "b" in mode else mode + "b"
        self._reading = "r" in mode
        self._writing = "w" in mode
        self._timeout_occurred = False

    def readinto(self, buffer):
        """Read once into a buffer: how much, 0 at the end, None when there is nothing yet."""
        self._checkClosed()
        self._checkReadable()
        if self._timeout_occurred:
            raise OSError("cannot read from timed out object")
        try:
            return self._sock.recv_into(buffer)
        except timeout:
            self._timeout_occurred = True
            raise
        except BlockingIOError:
            return None

    def write(self, data):
        """Write once: how much, None when there is no room yet."""
        self._checkClosed()
        self._checkWritable()
        try:
            return self._sock.send(data)
        except BlockingIOError:
            return None

    def readable(self):
        if self.closed:
            raise ValueError("I/O operation on closed socket.")
        return self._reading

    def writable(self):
        if self.closed:
            raise ValueError("I/O operation on closed socket.")
        return self._writing

    def seekable(self):
        if self.closed:
            raise ValueError("I/O operation on closed socket.")
        return super().seekable()

    def fileno(self):
        self._checkClosed()
        return self._sock.fileno()

    @property
    def name(self):
        return -1 if self.closed else self.fileno()

    @property
    def mode(self):
        return self._mode

    def close(self):
        if self.closed:
            return
        super().close()
        self._sock._decref_socketios()
        self._sock = None


def getfqdn(name=""):
    """The full name of a host, as far as it is known."""
    name = name.strip()
    if not name or name in ("0.0.0.0", "::"):
        name = gethostname()
    try:
        hostname, aliases, _ = gethostbyaddr(name)
    except error:
        return name
    for known in [hostname, *aliases]:
        if "." in known:
            return known
    return hostname


_GLOBAL_DEFAULT_TIMEOUT = object()


def create_connection(address, timeout=_GLOBAL_DEFAULT_TIMEOUT, source_address=None, *, all_errors=False):
    """Connect to a (host, port), trying the addresses of the host one after another."""
    host, port = address
    errors = []
    for family, kind, proto, _, target in getaddrinfo(host, port, 0, SOCK_STREAM):
        made = None
        try:
            made = socket(family, kind, proto)
            if timeout is not _GLOBAL_DEFAULT_TIMEOUT:
                made.settimeout(timeout)
            if source_address:
                made.bind(source_address)
            made.connect(target)
            errors.clear()
            return made
        except error as failure:
            if not all_errors:
                errors.clear()
            errors.append(failure)
            if made is not None:
                made.close()
    if not errors:
        raise error("getaddrinfo returns an empty list")
    try:
        if not all_errors:
            raise errors[0]
        raise ExceptionGroup("create_connection failed", errors)
    finally:
        errors.clear()


def has_dualstack_ipv6():
    """Whether one socket can take connections of IPv4 and IPv6."""
    if not has_ipv6 or not hasattr(_socket, "IPPROTO_IPV6") or not hasattr(_socket, "IPV6_V6ONLY"):
        return False
    try:
        with socket(AF_INET6, SOCK_STREAM) as probe:
            probe.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, 0)
            return True
    except error:
        return False


def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False):
    """A socket that listens at an address."""
    if reuse_port and not hasattr(_socket, "SO_REUSEPORT"):
        raise ValueError("SO_REUSEPORT not supported on this platform")
    if dualstack_ipv6:
        if not has_dualstack_ipv6():
            raise ValueError("dualstack_ipv6 not supported on this platform")
        if family != AF_INET6:
            raise ValueError("dualstack_ipv6 requires AF_INET6 family")
    listener = socket(family, SOCK_STREAM)
    try:
        if os.name not in ("nt", "cygwin"):
            try:
                listener.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
            except error:
                pass
        if reuse_port:
            listener.setsockopt(SOL_SOCKET, SO_REUSEPORT, 1)
        if has_ipv6 and family == AF_INET6:
            listener.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, 0 if dualstack_ipv6 else 1)
        try:
            listener.bind(address)
        except error as failure:
            raise error(failure.errno, f"{failure.strerror} (while attempting to bind on address {address!r})") from None
        if backlog is None:
            listener.listen()
        else:
            listener.listen(backlog)
        return listener
    except error:
        listener.close()
        raise


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    """What a host and a service can be reached at: a list of (family, type, proto, canonname, sockaddr)."""
    return [(_as_member(AddressFamily, its_family), _as_member(SocketKind, kind), its_proto, name, address)
            for its_family, kind, its_proto, name, address in _getaddrinfo(host, port, family, type, proto, flags)]
