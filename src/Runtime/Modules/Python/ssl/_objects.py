"""TLS between two buffers."""
from ._errors import SSLError, ended, failure, is_closed, wants_read


class MemoryBIO:
    """A buffer of bytes: what one end writes, the other one reads."""

    __module__ = "ssl"

    def __init__(self):
        self._data = bytearray()
        self._has_eof = False

    def read(self, size=-1, /):
        """Up to size bytes, or all."""
        if size is None or size < 0 or size > len(self._data):
            size = len(self._data)
        data = bytes(self._data[:size])
        del self._data[:size]
        return data

    def write(self, b, /):
        """Add bytes: how many they were."""
        if self._has_eof:
            raise SSLError("cannot write() after write_eof()")
        data = memoryview(b).cast("B") if not isinstance(b, (bytes, bytearray)) else b
        self._data += data
        return len(data)

    def write_eof(self):
        """Nothing follows."""
        self._has_eof = True

    @property
    def pending(self):
        """How many bytes wait."""
        return len(self._data)

    @property
    def eof(self):
        """Nothing waits, and nothing follows."""
        return self._has_eof and not self._data


class Endpoint:
    """What connections between buffers and those over sockets have in common: everything but where the bytes come from."""

    _context = None
    _tls = None
    _server_side = False
    _server_hostname = None
    _asked_to_close = False

    def _set_up(self, context, server_side, server_hostname):
        self._context = context
        self._server_side = bool(server_side)
        self._server_hostname = server_hostname
        self._tls = context._connection(self, server_side, server_hostname)

    def _give(self, result):
        """What an operation has given, as a value or an exception; None where it needs more."""
        if isinstance(result, tuple):
            raise failure(result)
        return result

    def _read_once(self, count):
        """Bytes, or None where more has to come."""
        data = self._give(self._tls.read(count))
        if data != b"" or count == 0:
            return data
        if self._tls.ended_abruptly:
            raise ended()
        if self._asked_to_close:
            raise is_closed()
        return data

    @property
    def context(self):
        """The context that it belongs to."""
        return self._context

    @context.setter
    def context(self, context):
        self._context = context

    @property
    def server_side(self):
        """It is the end that was connected to."""
        return self._server_side

    @property
    def server_hostname(self):
        """The name that the client asks for."""
        return self._server_hostname

    @property
    def session(self):
        """Sessions are never used again."""
        return None

    @property
    def session_reused(self):
        """Sessions are never used again."""
        return False if self._tls is not None and self._tls.is_established else None

    def getpeercert(self, binary_form=False):
        """The certificate of the other end: its bytes, or a dict that is empty when it was not verified."""
        if not self._tls.is_established:
            raise ValueError("handshake not done yet")
        certificate = self._tls.peer_certificate
        if certificate is None:
            return None
        if binary_form:
            return certificate.public_bytes()
        return certificate.get_info() if self._context.verify_mode else {}

    def selected_alpn_protocol(self):
        """The protocol on top that both ends speak."""
        return self._tls.alpn_protocol

    def selected_npn_protocol(self):
        """None: ALPN has replaced it."""
        return None

    def cipher(self):
        """(name, version, bits) of the cipher."""
        return self._tls.cipher

    def shared_ciphers(self):
        """None: this interpreter does not learn of them."""
        return None

    def compression(self):
        """None: nothing is compressed."""
        return None

    def version(self):
        """The version of the protocol."""
        return self._tls.version

    def get_channel_binding(self, cb_type="tls-unique"):
        """Not known to this interpreter."""
        if cb_type != "tls-unique":
            raise ValueError(f"{cb_type} channel binding type not implemented")
        raise NotImplementedError("channel bindings are not supported by this interpreter")

    def verify_client_post_handshake(self):
        """Not known to this interpreter."""
        raise NotImplementedError("post-handshake authentication is not supported by this interpreter")


class SSLObject(Endpoint):
    """One end of a connection between two buffers: what it needs and what it has to send is in them."""

    __module__ = "ssl"

    def __init__(self, *args, **kwargs):
        raise TypeError(f"{self.__class__.__name__} does not have a public constructor. Instances are returned by SSLContext.wrap_bio().")

    @classmethod
    def _create(cls, incoming, outgoing, server_side=False, server_hostname=None, session=None, context=None):
        self = cls.__new__(cls)
        self._incoming = incoming
        self._outgoing = outgoing
        self._set_up(context, server_side, server_hostname)
        return self

    def _pull(self):
        data = self._incoming.read()
        if data:
            self._tls.feed(data)
        if self._incoming.eof:
            self._tls.feed_eof()

    def _push(self):
        data = self._tls.take()
        if data:
            self._outgoing.write(data)

    def _do(self, operation, *args):
        """An operation with all that has come; what it sends is sent even if it fails."""
        self._pull()
        try:
            result = operation(*args)
        finally:
            self._push()
        if result is None:
            raise wants_read()
        return result

    def do_handshake(self):
        """Agree with the other end."""
        self._do(lambda: self._give(self._tls.handshake()))

    def _begin(self):
        if not self._tls.is_established:
            self.do_handshake()

    def read(self, len=1024, buffer=None):
        """Up to len bytes, or their number when a buffer takes them."""
        self._begin()
        if buffer is None:
            return self._do(self._read_once, len)
        view = memoryview(buffer).cast("B")
        if len is None or len <= 0 or len > view.nbytes:
            len = view.nbytes
        data = self._do(self._read_once, len)
        count = data.__len__()
        view[:count] = data
        return count

    def write(self, data):
        """Send bytes: how many they were."""
        self._begin()
        if self._asked_to_close:
            raise failure(("ssl", "PROTOCOL_IS_SHUTDOWN", "protocol is shutdown", 0))
        return self._do(lambda: self._give(self._tls.write(data)))

    def pending(self):
        """How many bytes can be read without anything that comes."""
        return self._tls.pending()

    def unwrap(self):
        """Say that this end sends no more, and wait until the other one does so."""
        self._begin()

        def close():
            self._give(self._tls.shutdown())
            data = self._give(self._tls.read(1))
            if data is None:
                return None
            if data:
                raise failure(("ssl", "APPLICATION_DATA_AFTER_CLOSE_NOTIFY", "application data after close notify", 0))
            if self._tls.ended_abruptly:
                raise ended()
            return True
        self._asked_to_close = True
        self._do(close)
