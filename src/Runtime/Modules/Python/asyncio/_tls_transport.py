"""The transport that the protocol of a program gets when its connection speaks TLS."""
import warnings
from .transports import Transport


class _SSLProtocolTransport(Transport):
    """What the protocol of the program gets: it writes here, and it is written encrypted."""

    __module__ = "asyncio.sslproto"
    _start_tls_compatible = True

    def __init__(self, loop, ssl_protocol):
        self._loop = loop
        self._ssl_protocol = ssl_protocol
        self._closed = False

    def get_extra_info(self, name, default=None):
        """What is known about the connection."""
        return self._ssl_protocol._get_extra_info(name, default)

    def set_protocol(self, protocol):
        """Let another protocol hear what comes."""
        self._ssl_protocol._set_app_protocol(protocol)

    def get_protocol(self):
        """The protocol that hears what comes."""
        return self._ssl_protocol._app_protocol

    def is_closing(self):
        """It is closed, or about to be."""
        return self._closed or self._ssl_protocol._is_closing()

    def close(self):
        """Send what is left, say goodbye and close."""
        if not self._closed:
            self._closed = True
            self._ssl_protocol._start_shutdown()

    def __del__(self, _warn=warnings.warn):
        if not self._closed:
            self._closed = True
            _warn("unclosed transport <asyncio._SSLProtocolTransport object>", ResourceWarning)

    def is_reading(self):
        """The protocol hears what comes."""
        return not self._ssl_protocol._app_reading_paused

    def pause_reading(self):
        """Let the protocol hear nothing for a while."""
        self._ssl_protocol._pause_reading()

    def resume_reading(self):
        """Let the protocol hear again what comes."""
        self._ssl_protocol._resume_reading()

    def set_write_buffer_limits(self, high=None, low=None):
        """Say when the protocol is asked to write no more, and when it may go on."""
        self._ssl_protocol._set_write_limits(high, low)

    def get_write_buffer_limits(self):
        """(low, high) of writing."""
        return self._ssl_protocol._write_low, self._ssl_protocol._write_high

    def get_write_buffer_size(self):
        """How many bytes wait to be sent."""
        return self._ssl_protocol._write_size()

    def set_read_buffer_limits(self, high=None, low=None):
        """Say when nothing more is read, and when reading goes on."""
        self._ssl_protocol._set_read_limits(high, low)

    def get_read_buffer_limits(self):
        """(low, high) of reading."""
        return self._ssl_protocol._read_low, self._ssl_protocol._read_high

    def get_read_buffer_size(self):
        """How many bytes wait to be decrypted."""
        return self._ssl_protocol._incoming.pending

    @property
    def _protocol_paused(self):
        return self._ssl_protocol._app_writing_paused

    def write(self, data):
        """Send bytes some time."""
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f"data: expecting a bytes-like instance, got {type(data).__name__}")
        if data:
            self._ssl_protocol._write_appdata((data,))

    def writelines(self, list_of_data):
        """Send the bytes of all parts some time."""
        self._ssl_protocol._write_appdata(list_of_data)

    def write_eof(self):
        """There is no way to close only one direction."""
        raise NotImplementedError

    def can_write_eof(self):
        """False: there is no way to close only one direction."""
        return False

    def abort(self):
        """Close at once; what is left is lost."""
        self._closed = True
        if self._ssl_protocol is not None:
            self._ssl_protocol._abort(None)
