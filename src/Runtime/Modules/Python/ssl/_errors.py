"""The exceptions of TLS, and how they are made of what a connection says."""
from ._constants import SSLErrorNumber


class SSLError(OSError):
    """TLS could not do what it was asked for."""
    library = None
    reason = None

    def __str__(self):
        return self.strerror if isinstance(self.strerror, str) else str(self.args)


class SSLZeroReturnError(SSLError):
    """SSL/TLS session closed cleanly."""


class SSLWantReadError(SSLError):
    """Non-blocking SSL socket needs to read more data
before the requested operation can be completed."""


class SSLWantWriteError(SSLError):
    """Non-blocking SSL socket needs to write more data
before the requested operation can be completed."""


class SSLSyscallError(SSLError):
    """System error when attempting SSL operation."""


class SSLEOFError(SSLError):
    """SSL/TLS connection terminated abruptly."""


class SSLCertVerificationError(SSLError, ValueError):
    """A certificate could not be verified."""


for _kind in (SSLError, SSLZeroReturnError, SSLWantReadError, SSLWantWriteError, SSLSyscallError, SSLEOFError, SSLCertVerificationError):
    _kind.__module__ = "ssl"


def _made(kind, number, text, library=None, reason=None):
    error = kind(int(number), text)
    error.library = library
    error.reason = reason
    return error


def wants_read():
    return _made(SSLWantReadError, SSLErrorNumber.SSL_ERROR_WANT_READ, "The operation did not complete (read)")


def wants_write():
    return _made(SSLWantWriteError, SSLErrorNumber.SSL_ERROR_WANT_WRITE, "The operation did not complete (write)")


def is_closed():
    return _made(SSLZeroReturnError, SSLErrorNumber.SSL_ERROR_ZERO_RETURN, "TLS/SSL connection has been closed (EOF)")


def ended():
    return failure(("eof", "UNEXPECTED_EOF_WHILE_READING", "EOF occurred in violation of protocol", 0))


def pem_error():
    return _made(SSLError, SSLErrorNumber.SSL_ERROR_SSL, "[SSL] PEM lib", "SSL")


def named_error(library, text):
    reason = text.upper().replace(" ", "_")
    return _made(SSLError, SSLErrorNumber.SSL_ERROR_SSL, f"[{library}: {reason}] {text}", library, reason)


def failure(told):
    """The exception for what a connection of _ssl tells: (kind, reason, text, code)."""
    kind, reason, text, code = told
    if kind == "verify":
        error = _made(SSLCertVerificationError, SSLErrorNumber.SSL_ERROR_SSL, f"[SSL: {reason}] certificate verify failed: {text}", "SSL", reason)
        error.verify_code = code
        error.verify_message = text
        return error
    if kind == "eof":
        return _made(SSLEOFError, SSLErrorNumber.SSL_ERROR_EOF, f"[SSL: {reason}] {text}", "SSL", reason)
    return _made(SSLError, SSLErrorNumber.SSL_ERROR_SSL, f"[SSL: {reason}] {text}", "SSL", reason)
