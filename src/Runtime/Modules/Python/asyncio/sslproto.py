"""TLS between a transport and the protocol of the program."""
from ._tls_transport import _SSLProtocolTransport
from .constants import LOG_THRESHOLD_FOR_CONNLOST_WRITES, SSL_HANDSHAKE_TIMEOUT, SSL_SHUTDOWN_TIMEOUT
from .exceptions import CancelledError
from .log import say
from .protocols import BufferedProtocol, Protocol

try:
    import ssl
except ImportError:
    ssl = None

__all__ = ()

# Where a connection is: before the handshake, in it, open, sending what is left, saying goodbye.
_UNWRAPPED = "UNWRAPPED"
_HANDSHAKE = "DO_HANDSHAKE"
_WRAPPED = "WRAPPED"
_FLUSHING = "FLUSHING"
_SHUTDOWN = "SHUTDOWN"

_READ_SIZE = 256 * 1024
_WRITE_LIMIT = 512 * 1024
_READ_LIMIT = 256 * 1024


def _client_context(server_side, server_hostname):
    if server_side:
        raise ValueError("Server side SSL needs a valid SSLContext")
    context = ssl.create_default_context()
    if not server_hostname:
        context.check_hostname = False
    return context


def _timeout(value, usual, name):
    if value is None:
        return usual
    if value <= 0:
        raise ValueError(f"{name} should be a positive number, got {value}")
    return value


def _limits(high, low, usual):
    if high is None:
        high = usual if low is None else 4 * low
    if low is None:
        low = high // 4
    if not high >= low >= 0:
        raise ValueError(f"high ({high!r}) must be >= low ({low!r}) must be >= 0")
    return high, low


class SSLProtocol(Protocol):
    """The protocol of a plain transport that speaks TLS, and is a transport for the protocol of the program."""

    def __init__(self, loop, app_protocol, sslcontext, waiter, server_side=False, server_hostname=None, call_connection_made=True,
                 ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
        if ssl is None:
            raise RuntimeError("stdlib ssl module not available")
        self._ssl_handshake_timeout = _timeout(ssl_handshake_timeout, SSL_HANDSHAKE_TIMEOUT, "ssl_handshake_timeout")
        self._ssl_shutdown_timeout = _timeout(ssl_shutdown_timeout, SSL_SHUTDOWN_TIMEOUT, "ssl_shutdown_timeout")
        self._sslcontext = sslcontext or _client_context(server_side, server_hostname)
        self._server_side = server_side
        self._server_hostname = server_hostname if server_hostname and not server_side else None
        self._extra = {"sslcontext": self._sslcontext}
        self._loop = loop
        self._waiter = waiter
        self._set_app_protocol(app_protocol)
        self._transport = None
        self._app_transport = None
        self._call_connection_made = call_connection_made
        # Whether the program's protocol was told of the connection, and not yet of its end.
        self._app_connected = not call_connection_made
        self._app_told_eof = False
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._sslobj = None
        self._state = _UNWRAPPED
        self._eof_received = False
        self._failure = None
        self._timer = None
        self._conn_lost = 0
        self._backlog = []
        self._backlog_size = 0
        self._ssl_writing_paused = False
        self._ssl_reading_paused = False
        self._app_reading_paused = False
        self._app_writing_paused = False
        self._write_high, self._write_low = _limits(None, None, _WRITE_LIMIT)
        self._read_high, self._read_low = _limits(None, None, _READ_LIMIT)

    def _set_app_protocol(self, app_protocol):
        self._app_protocol = app_protocol
        self._app_is_buffered = isinstance(app_protocol, BufferedProtocol)

    def _wakeup_waiter(self, exc=None):
        waiter, self._waiter = self._waiter, None
        if waiter is None or waiter.done():
            return
        if exc is None:
            waiter.set_result(None)
        else:
            waiter.set_exception(exc)

    def _get_app_transport(self):
        if self._app_transport is None:
            self._app_transport = _SSLProtocolTransport(self._loop, self)
        return self._app_transport

    def _get_extra_info(self, name, default=None):
        if name in self._extra:
            return self._extra[name]
        return default if self._transport is None else self._transport.get_extra_info(name, default)

    def _is_closing(self):
        return self._transport is None or self._transport.is_closing()

    def _stop_timer(self):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    # What the plain transport tells.

    def connection_made(self, transport):
        """There is a connection: agree with the other end."""
        self._transport = transport
        self._state = _HANDSHAKE
        self._timer = self._loop.call_later(self._ssl_handshake_timeout, self._handshake_timed_out)
        try:
            self._sslobj = self._sslcontext.wrap_bio(self._incoming, self._outgoing, server_side=self._server_side, server_hostname=self._server_hostname)
        except Exception as exc:
            self._handshake_done(exc)
        else:
            self._do_handshake()

    def connection_lost(self, exc):
        """There is no connection any more."""
        if exc is None:
            exc = self._failure
        self._backlog.clear()
        self._backlog_size = 0
        self._outgoing.read()
        self._conn_lost += 1
        if self._app_transport is not None:
            self._app_transport._closed = True
        if self._state != _HANDSHAKE and self._app_connected:
            self._app_connected = False
            self._loop.call_soon(self._app_protocol.connection_lost, exc)
        self._state = _UNWRAPPED
        self._transport = None
        self._app_transport = None
        self._stop_timer()
        self._wakeup_waiter(exc)

    def data_received(self, data):
        """Encrypted bytes have come."""
        self._incoming.write(data)
        if self._state == _HANDSHAKE:
            self._do_handshake()
        elif self._state == _WRAPPED:
            self._do_read()
        elif self._state == _FLUSHING:
            self._do_flush()
        elif self._state == _SHUTDOWN:
            self._do_shutdown()

    def eof_received(self):
        """The other end sends no more."""
        self._eof_received = True
        if self._loop.get_debug():
            say("debug", "%r received EOF", self)
        if self._state == _HANDSHAKE:
            self._handshake_done(ConnectionResetError())
        elif self._state == _WRAPPED:
            self._state = _FLUSHING
            if self._app_reading_paused:
                return True
            self._do_flush()
        elif self._state == _FLUSHING:
            self._do_write()
            self._state = _SHUTDOWN
            self._do_shutdown()
        elif self._state == _SHUTDOWN:
            self._do_shutdown()
        if self._transport is not None:
            self._transport.close()
        return False

    def pause_writing(self):
        """The plain transport has enough to write."""
        self._ssl_writing_paused = True

    def resume_writing(self):
        """The plain transport can write again."""
        self._ssl_writing_paused = False
        self._send()

    # The handshake.

    def _handshake_timed_out(self):
        if self._state == _HANDSHAKE:
            self._fatal_error(ConnectionAbortedError(
                f"SSL handshake is taking longer than {self._ssl_handshake_timeout} seconds: aborting the connection"))

    def _do_handshake(self):
        try:
            self._sslobj.do_handshake()
        except (ssl.SSLWantReadError, ssl.SSLSyscallError):
            self._send()
        except Exception as exc:
            self._send()
            self._handshake_done(exc)
        else:
            self._handshake_done(None)

    def _handshake_done(self, failure):
        self._stop_timer()
        if failure is not None:
            self._state = _UNWRAPPED
            is_certificate = isinstance(failure, ssl.CertificateError)
            self._fatal_error(failure, "SSL handshake failed on verifying the certificate" if is_certificate else "SSL handshake failed")
            self._wakeup_waiter(failure)
            return
        self._state = _WRAPPED
        self._extra.update(peercert=self._sslobj.getpeercert(), cipher=self._sslobj.cipher(), compression=self._sslobj.compression(), ssl_object=self._sslobj)
        if self._call_connection_made:
            self._app_connected = True
            self._app_protocol.connection_made(self._get_app_transport())
        self._wakeup_waiter()
        self._do_read()

    # The end.

    def _start_shutdown(self):
        if self._state in (_FLUSHING, _SHUTDOWN, _UNWRAPPED):
            return
        if self._app_transport is not None:
            self._app_transport._closed = True
        if self._state == _HANDSHAKE:
            self._abort(None)
            return
        self._state = _FLUSHING
        self._timer = self._loop.call_later(self._ssl_shutdown_timeout, self._shutdown_timed_out)
        self._do_flush()

    def _shutdown_timed_out(self):
        if self._state in (_FLUSHING, _SHUTDOWN):
            self._force_close(TimeoutError("SSL shutdown timed out"))

    def _do_flush(self):
        self._do_read()
        if self._state != _FLUSHING:
            return
        self._do_write()
        if self._backlog:
            return
        self._state = _SHUTDOWN
        self._do_shutdown()

    def _do_shutdown(self):
        try:
            if not self._eof_received:
                self._sslobj.unwrap()
        except (ssl.SSLWantReadError, ssl.SSLSyscallError):
            self._send()
        except ssl.SSLError as exc:
            self._stop_timer()
            self._fatal_error(exc, "Error occurred during shutdown")
        else:
            self._send()
            self._tell_eof()
            self._stop_timer()
            if self._transport is not None:
                self._loop.call_soon(self._transport.close)

    def _abort(self, exc):
        self._state = _UNWRAPPED
        self._force_close(exc)

    def _force_close(self, exc):
        """The plain transport tells of a lost connection: then it is known why."""
        if self._transport is not None:
            self._failure = exc
            self._transport.abort()

    def _fatal_error(self, exc, message="Fatal error on transport"):
        transport = self._transport
        self._force_close(exc)
        if isinstance(exc, OSError):
            if self._loop.get_debug():
                say("debug", "%r: %s", self, message, exc_info=True)
        elif not isinstance(exc, CancelledError):
            self._loop.call_exception_handler({"message": message, "exception": exc, "transport": transport, "protocol": self})

    # Writing.

    def _write_appdata(self, parts):
        if self._state in (_FLUSHING, _SHUTDOWN, _UNWRAPPED):
            if self._conn_lost >= LOG_THRESHOLD_FOR_CONNLOST_WRITES:
                say("warning", "SSL connection is closed")
            self._conn_lost += 1
            return
        for part in parts:
            part = bytes(part)
            self._backlog.append(part)
            self._backlog_size += len(part)
        if self._state == _WRAPPED:
            self._do_write()

    def _do_write(self):
        try:
            self._encrypt()
            self._send()
        except Exception as exc:
            self._fatal_error(exc, "Fatal error on SSL protocol")

    def _encrypt(self):
        while self._backlog:
            part = self._backlog[0]
            try:
                count = self._sslobj.write(part) if part else 0
            except (ssl.SSLWantReadError, ssl.SSLSyscallError):
                return
            self._backlog_size -= count
            if count < len(part):
                self._backlog[0] = part[count:]
            else:
                del self._backlog[0]

    def _send(self):
        if not self._ssl_writing_paused and self._transport is not None:
            data = self._outgoing.read()
            if data:
                self._transport.write(data)
        self._balance_writing()

    def _write_size(self):
        return self._outgoing.pending + self._backlog_size

    def _set_write_limits(self, high, low):
        self._write_high, self._write_low = _limits(high, low, _WRITE_LIMIT)
        self._balance_writing()

    def _balance_writing(self):
        size = self._write_size()
        if size >= self._write_high and not self._app_writing_paused:
            self._app_writing_paused = True
            self._tell_app("pause_writing")
        elif size <= self._write_low and self._app_writing_paused:
            self._app_writing_paused = False
            self._tell_app("resume_writing")

    def _tell_app(self, method):
        try:
            getattr(self._app_protocol, method)()
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as exc:
            self._loop.call_exception_handler({
                "message": f"protocol.{method}() failed", "exception": exc, "transport": self._app_transport, "protocol": self})

    # Reading.

    def _do_read(self):
        if self._state not in (_WRAPPED, _FLUSHING):
            return
        try:
            if not self._app_reading_paused:
                if self._app_is_buffered:
                    self._read_into_buffers()
                else:
                    self._read_bytes()
                if self._backlog:
                    self._do_write()
                else:
                    self._send()
            self._balance_reading()
        except Exception as exc:
            self._fatal_error(exc, "Fatal error on SSL protocol")

    def _read_bytes(self):
        parts = []
        has_ended = False
        try:
            while not has_ended:
                data = self._sslobj.read(_READ_SIZE)
                parts.append(data)
                has_ended = not data
        except (ssl.SSLWantReadError, ssl.SSLSyscallError, ssl.SSLZeroReturnError):
            # What has come is read.
            pass
        data = b"".join(parts)
        if data:
            self._app_protocol.data_received(data)
        if has_ended:
            self._tell_eof()
            self._start_shutdown()

    def _read_into_buffers(self):
        has_ended = False
        try:
            while not has_ended and not self._app_reading_paused:
                buffer = self._app_protocol.get_buffer(_READ_SIZE)
                if not len(buffer):
                    raise RuntimeError("get_buffer() returned an empty buffer")
                count = self._sslobj.read(len(buffer), buffer)
                if count:
                    self._app_protocol.buffer_updated(count)
                has_ended = not count
        except (ssl.SSLWantReadError, ssl.SSLSyscallError, ssl.SSLZeroReturnError):
            # What has come is read.
            pass
        if has_ended:
            self._tell_eof()
            self._start_shutdown()

    def _balance_reading(self):
        size = self._incoming.pending
        if size >= self._read_high and not self._ssl_reading_paused:
            self._ssl_reading_paused = True
            self._transport.pause_reading()
        elif size <= self._read_low and self._ssl_reading_paused:
            self._ssl_reading_paused = False
            self._transport.resume_reading()

    def _set_read_limits(self, high, low):
        self._read_high, self._read_low = _limits(high, low, _READ_LIMIT)
        self._balance_reading()

    def _pause_reading(self):
        self._app_reading_paused = True

    def _resume_reading(self):
        if not self._app_reading_paused:
            return
        self._app_reading_paused = False
        if self._state == _WRAPPED:
            self._loop.call_soon(self._do_read)
        elif self._state == _FLUSHING:
            self._loop.call_soon(self._do_flush)
        elif self._state == _SHUTDOWN:
            self._loop.call_soon(self._do_shutdown)

    def _tell_eof(self):
        if not self._app_connected or self._app_told_eof:
            return
        self._app_told_eof = True
        try:
            keep_open = self._app_protocol.eof_received()
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as exc:
            self._fatal_error(exc, "Error calling eof_received()")
        else:
            if keep_open:
                say("warning", "returning true from eof_received() has no effect when using ssl")
