"""TLS over sockets."""
import socket as _socket
import threading
from ._errors import SSLEOFError, SSLError, failure, wants_read, wants_write, ended
from ._objects import Endpoint

_BLOCK = 65536


class SSLSocket(Endpoint, _socket.socket):
    """A socket whose bytes are encrypted on their way."""

    __module__ = "ssl"

    def __init__(self, *args, **kwargs):
        raise TypeError(f"{self.__class__.__name__} does not have a public constructor. Instances are returned by SSLContext.wrap_socket().")

    @classmethod
    def _create(cls, sock, server_side=False, do_handshake_on_connect=True, suppress_ragged_eofs=True, server_hostname=None, context=None, session=None):
        if sock.getsockopt(_socket.SOL_SOCKET, _socket.SO_TYPE) != _socket.SOCK_STREAM:
            raise NotImplementedError("only stream sockets are supported")
        if server_side:
            if server_hostname:
                raise ValueError("server_hostname can only be specified in client mode")
            if session is not None:
                raise ValueError("session can only be specified in client mode")
        if context.check_hostname and not server_hostname:
            raise ValueError("check_hostname requires server_hostname")
        timeout = sock.gettimeout()
        self = cls.__new__(cls)
        _socket.socket.__init__(self, family=sock.family, type=sock.type, proto=sock.proto, fileno=sock.fileno())
        self.settimeout(timeout)
        sock.detach()
        self._context = context
        self._server_side = server_side
        self._server_hostname = server_hostname
        self.do_handshake_on_connect = do_handshake_on_connect
        self.suppress_ragged_eofs = suppress_ragged_eofs
        self._unsent = b""
        self._sending = threading.RLock()
        try:
            self.getpeername()
            self._connected = True
        except OSError:
            self._connected = False
        if self._connected:
            self._start()
        return self

    def _start(self):
        try:
            self._set_up(self._context, self._server_side, self._server_hostname)
            if self.do_handshake_on_connect:
                if self.gettimeout() == 0.0:
                    raise ValueError("do_handshake_on_connect should not be specified for non-blocking sockets")
                self.do_handshake()
        except BaseException:
            self.close()
            raise

    def _check_connected(self):
        if self._tls is None:
            # Not connected: the system says so.
            self.getpeername()

    def _flush(self):
        with self._sending:
            self._unsent += self._tls.take()
            while self._unsent:
                try:
                    sent = super().send(self._unsent)
                except BlockingIOError:
                    raise wants_write() from None
                except TimeoutError:
                    raise TimeoutError("The write operation timed out") from None
                self._unsent = self._unsent[sent:]

    def _fill(self, what):
        try:
            data = super().recv(_BLOCK)
        except BlockingIOError:
            raise wants_read() from None
        except TimeoutError:
            raise TimeoutError(f"{what} operation timed out") from None
        if data:
            self._tls.feed(data)
        else:
            self._tls.feed_eof()

    def _do(self, what, operation, *args):
        """An operation, with as much from the other end as it needs."""
        self._check_connected()
        while True:
            try:
                result = operation(*args)
            except SSLError:
                self._flush()
                raise
            self._flush()
            if result is not None:
                return result
            self._fill(what)

    def do_handshake(self, block=False):
        """Agree with the other end."""
        timeout = self.gettimeout()
        try:
            if timeout == 0.0 and block:
                self.settimeout(None)
            self._do("The handshake", lambda: self._give(self._tls.handshake()))
        finally:
            self.settimeout(timeout)

    def _begin(self):
        self._check_connected()
        if not self._tls.is_established:
            self.do_handshake()

    def _receive(self, count):
        self._begin()
        try:
            return self._do("The read", self._read_once, count)
        except SSLEOFError:
            if self.suppress_ragged_eofs:
                return b""
            raise

    def read(self, len=1024, buffer=None):
        """Up to len bytes, or their number when a buffer takes them."""
        if buffer is None:
            return self._receive(len)
        view = memoryview(buffer).cast("B")
        if len is None or len <= 0 or len > view.nbytes:
            len = view.nbytes
        data = self._receive(len)
        count = data.__len__()
        view[:count] = data
        return count

    def write(self, data):
        """Send bytes: how many they were."""
        self._begin()
        with self._sending:
            self._flush()
            return self._do("The write", lambda: self._give(self._tls.write(data)))

    def _no_flags(self, name, flags):
        if flags != 0:
            raise ValueError(f"non-zero flags not allowed in calls to {name}() on {self.__class__}")

    def recv(self, buflen=1024, flags=0):
        """Receive bytes."""
        if self._tls is None:
            return super().recv(buflen, flags)
        self._no_flags("recv", flags)
        return self._receive(buflen)

    def recv_into(self, buffer, nbytes=None, flags=0):
        """Receive bytes into a buffer: how many they were."""
        if self._tls is None:
            return super().recv_into(buffer, nbytes or 0, flags)
        self._no_flags("recv_into", flags)
        return self.read(nbytes or 0, buffer) if memoryview(buffer).nbytes else 0

    def send(self, data, flags=0):
        """Send bytes: how many they were."""
        if self._tls is None:
            return super().send(data, flags)
        self._no_flags("send", flags)
        return self.write(data)

    def sendall(self, data, flags=0):
        """Send bytes, all of them."""
        if self._tls is None:
            return super().sendall(data, flags)
        self._no_flags("sendall", flags)
        with memoryview(data) as view, view.cast("B") as parts:
            sent = 0
            while sent < len(parts):
                sent += self.send(parts[sent:sent + _BLOCK])

    def sendfile(self, file, offset=0, count=None):
        """Send what a file holds."""
        return self._sendfile_use_send(file, offset, count)

    def _refuse(self, name):
        raise (ValueError if name in ("recvfrom", "recvfrom_into", "sendto") else NotImplementedError)(f"{name} not allowed on instances of {self.__class__}")

    def recvfrom(self, buflen=1024, flags=0):
        """Not for connections that are encrypted."""
        return self._refuse("recvfrom") if self._tls is not None else super().recvfrom(buflen, flags)

    def recvfrom_into(self, buffer, nbytes=None, flags=0):
        """Not for connections that are encrypted."""
        return self._refuse("recvfrom_into") if self._tls is not None else super().recvfrom_into(buffer, nbytes or 0, flags)

    def sendto(self, data, flags_or_addr, addr=None):
        """Not for connections that are encrypted."""
        if self._tls is not None:
            self._refuse("sendto")
        return super().sendto(data, flags_or_addr) if addr is None else super().sendto(data, flags_or_addr, addr)

    def recvmsg(self, *args, **kwargs):
        """Not for sockets that encrypt."""
        self._refuse("recvmsg")

    def recvmsg_into(self, *args, **kwargs):
        """Not for sockets that encrypt."""
        self._refuse("recvmsg_into")

    def sendmsg(self, *args, **kwargs):
        """Not for sockets that encrypt."""
        self._refuse("sendmsg")

    def dup(self):
        """Not for sockets that encrypt."""
        raise NotImplementedError(f"Can't dup() {self.__class__.__name__} instances")

    def pending(self):
        """How many bytes can be read without waiting."""
        return self._tls.pending() if self._tls is not None else 0

    def getpeercert(self, binary_form=False):
        """The certificate of the other end: its bytes, or a dict that is empty when it was not verified."""
        self._check_connected()
        return super().getpeercert(binary_form)

    def cipher(self):
        """(name, version, bits) of the cipher."""
        return None if self._tls is None else super().cipher()

    def version(self):
        """The version of the protocol."""
        return None if self._tls is None else super().version()

    def selected_alpn_protocol(self):
        """The protocol on top that both ends speak."""
        return None if self._tls is None else super().selected_alpn_protocol()

    def shutdown(self, how):
        """Close one or both ways of the connection, without a word of TLS."""
        self._tls = None
        super().shutdown(how)

    def unwrap(self):
        """Say that this end sends no more, wait until the other one does so, and give the plain socket."""
        if self._tls is None:
            raise ValueError(f"No SSL wrapper around {self}")

        def close():
            self._give(self._tls.shutdown())
            data = self._give(self._tls.read(1))
            if data is None:
                return None
            if data:
                raise failure(("ssl", "APPLICATION_DATA_AFTER_CLOSE_NOTIFY", "application data after close notify", 0))
            if self._tls.ended_abruptly:
                raise ended()
            return self
        self._do("The read", close)
        self._tls = None
        return self

    def _real_close(self):
        self._tls = None
        super()._real_close()

    def connect(self, address):
        """Connect, and agree with the other end."""
        self._connect(address, super().connect)

    def connect_ex(self, address):
        """Connect, and agree with the other end: an error number, or 0."""
        return self._connect(address, super().connect_ex)

    def _connect(self, address, connect):
        if self._server_side:
            raise ValueError("can't connect in server-side mode")
        if self._connected or self._tls is not None:
            raise ValueError("attempt to connect already-connected SSLSocket!")
        result = connect(address)
        if not result:
            self._connected = True
            self._start()
        return result

    def accept(self):
        """Wait for a connection: a socket that encrypts, and the address of the other end."""
        accepted, address = super().accept()
        wrapped = self.context.wrap_socket(accepted, do_handshake_on_connect=self.do_handshake_on_connect, suppress_ragged_eofs=self.suppress_ragged_eofs,
                                           server_side=True)
        return wrapped, address
