"""TLS: connections that nobody else can read, with ends that show who they are.

It is .NET's SslStream that speaks the protocol. A context (create_default_context()) makes sockets and buffers that encrypt.
What SslStream does not give is not there: the choice of ciphers, sessions that are used again, channel bindings, keys that are logged and
authentication after the handshake. verify_flags are kept and not looked at. Who refuses a certificate cannot always tell the other end why:
a server never can, a client only with TLS 1.3; the connection just ends.
"""
import binascii as _binascii
import os as _os
import socket as _socket
import time as _time
from collections import namedtuple as _namedtuple
from ._constants import AlertDescription, Options, Purpose, SSLErrorNumber, TLSVersion, VerifyFlags, VerifyMode, _SSLMethod
from ._context import SSLContext, _create_unverified_context, create_default_context
from ._errors import (
    SSLCertVerificationError, SSLEOFError, SSLError, SSLSyscallError, SSLWantReadError, SSLWantWriteError, SSLZeroReturnError)
from ._objects import MemoryBIO, SSLObject
from ._sockets import SSLSocket

for _kind in (_SSLMethod, Options, AlertDescription, SSLErrorNumber, VerifyFlags, VerifyMode):
    globals().update(_kind.__members__)

SSLContext.sslsocket_class = SSLSocket
SSLContext.sslobject_class = SSLObject
CertificateError = SSLCertVerificationError
socket_error = OSError
_create_default_https_context = create_default_context
_create_stdlib_context = _create_unverified_context

HAS_SNI = HAS_ALPN = HAS_ECDH = HAS_TLSv1_2 = HAS_TLSv1_3 = True
HAS_NPN = HAS_SSLv2 = HAS_SSLv3 = HAS_TLSv1 = HAS_TLSv1_1 = HAS_NEVER_CHECK_COMMON_NAME = HAS_PSK = HAS_PHA = False
CHANNEL_BINDING_TYPES = []
OPENSSL_VERSION_INFO = _OPENSSL_API_VERSION = (3, 0, 0, 0, 0)
OPENSSL_VERSION_NUMBER = 0x30000000
OPENSSL_VERSION = "OpenSSL 3.0.0 (.NET SslStream)"

PEM_HEADER = "-----BEGIN CERTIFICATE-----"
PEM_FOOTER = "-----END CERTIFICATE-----"

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

DefaultVerifyPaths = _namedtuple("DefaultVerifyPaths", "cafile capath openssl_cafile_env openssl_cafile openssl_capath_env openssl_capath")


def get_default_verify_paths():
    """Where the certificates that the system trusts are, as far as variables of the environment say so."""
    cafile = _os.environ.get("SSL_CERT_FILE")
    capath = _os.environ.get("SSL_CERT_DIR", "/etc/ssl/certs")
    return DefaultVerifyPaths(cafile if cafile and _os.path.isfile(cafile) else None, capath if _os.path.isdir(capath) else None,
                              "SSL_CERT_FILE", "/etc/ssl/cert.pem", "SSL_CERT_DIR", "/etc/ssl/certs")


def DER_cert_to_PEM_cert(der_cert_bytes):
    """The text of a certificate."""
    text = _binascii.b2a_base64(der_cert_bytes, newline=False).decode("ascii")
    lines = [text[i:i + 64] for i in range(0, len(text), 64)]
    return "\n".join([PEM_HEADER, *lines, PEM_FOOTER, ""])


def PEM_cert_to_DER_cert(pem_cert_string):
    """The bytes of a certificate."""
    text = pem_cert_string.strip()
    if not pem_cert_string.startswith(PEM_HEADER):
        raise ValueError(f"Invalid PEM encoding; must start with {PEM_HEADER}")
    if not text.endswith(PEM_FOOTER):
        raise ValueError(f"Invalid PEM encoding; must end with {PEM_FOOTER}")
    return _binascii.a2b_base64(text[len(PEM_HEADER):-len(PEM_FOOTER)])


def cert_time_to_seconds(cert_time):
    """The time of a certificate ("Jan  5 09:34:43 2018 GMT") in seconds since the epoch."""
    try:
        month = _MONTHS.index(cert_time[:3].lower()) + 1
    except ValueError:
        raise ValueError("time data %r does not match format \"%%b%s\"" % (cert_time, " %d %H:%M:%S %Y GMT")) from None
    year, _, day, hour, minute, second = _time.strptime(cert_time[3:], " %d %H:%M:%S %Y GMT")[:6]
    year_before = year - (month <= 2)
    days = 365 * year_before + year_before // 4 - year_before // 100 + year_before // 400 + (153 * ((month + 9) % 12) + 2) // 5 + day - 1 - 719468
    return ((days * 24 + hour) * 60 + minute) * 60 + second


def get_server_certificate(addr, ssl_version=_SSLMethod.PROTOCOL_TLS_CLIENT, ca_certs=None, timeout=_socket._GLOBAL_DEFAULT_TIMEOUT):
    """The certificate that the server at an address shows, as text."""
    context = _create_unverified_context(ssl_version, cert_reqs=VerifyMode.CERT_NONE if ca_certs is None else VerifyMode.CERT_REQUIRED, cafile=ca_certs)
    with _socket.create_connection(addr, timeout=timeout) as sock:
        with context.wrap_socket(sock, server_hostname=addr[0]) as wrapped:
            return DER_cert_to_PEM_cert(wrapped.getpeercert(True))


def get_protocol_name(protocol_code):
    """The name of a version."""
    return {2: "SSLv23", 3: "TLSv1", 4: "TLSv1_1", 5: "TLSv1_2", 16: "TLS_CLIENT", 17: "TLS_SERVER"}.get(protocol_code, "<unknown>")


def RAND_bytes(n, /):
    """Bytes that nobody can guess."""
    return _os.urandom(n)


def RAND_status():
    """True: there is always enough of what cannot be guessed."""
    return True


def RAND_add(string, entropy, /):
    """Nothing has to be added."""
