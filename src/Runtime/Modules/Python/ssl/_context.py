"""What connections have in common: certificates, and what is asked of the other end."""
import os
import warnings
import _ssl
from ._constants import (
    Options, Purpose, TLSVersion, VerifyFlags, VerifyMode, _SSLMethod, CERT_NONE, CERT_REQUIRED)
from ._errors import SSLError, named_error, pem_error

_OPTIONS = (Options.OP_ALL | Options.OP_NO_SSLv3 | Options.OP_CIPHER_SERVER_PREFERENCE | Options.OP_NO_COMPRESSION | Options.OP_ENABLE_MIDDLEBOX_COMPAT
            | Options.OP_IGNORE_UNEXPECTED_EOF)


def _contents(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise OSError(error.errno, error.strerror) from None


def _der_parts(data):
    """Certificates that stand one after the other."""
    while data:
        size = 2
        length = data[1] if len(data) > 1 else 0
        if length >= 128:
            size += length - 128
            length = int.from_bytes(data[2:size], "big")
        yield data[:size + length]
        data = data[size + length:]


class SSLContext:
    """An SSLContext holds various SSL-related configuration options and
    data, such as certificates and possibly a private key."""

    __module__ = "ssl"
    sslsocket_class = None
    sslobject_class = None

    def __new__(cls, protocol=None, *args, **kwargs):
        if protocol is None:
            warnings.warn("ssl.SSLContext() without protocol argument is deprecated.", DeprecationWarning, stacklevel=2)
            protocol = _SSLMethod.PROTOCOL_TLS
        self = super().__new__(cls)
        try:
            self._protocol = _SSLMethod(protocol)
        except ValueError:
            raise ValueError(f"invalid or unsupported protocol version {protocol}") from None
        if self._protocol not in (_SSLMethod.PROTOCOL_TLS_CLIENT, _SSLMethod.PROTOCOL_TLS_SERVER):
            warnings.warn(f"ssl.{self._protocol.name} is deprecated", DeprecationWarning, stacklevel=2)
        self._is_client = self._protocol == _SSLMethod.PROTOCOL_TLS_CLIENT
        self._check_hostname = self._is_client
        self._verify_mode = VerifyMode.CERT_REQUIRED if self._is_client else VerifyMode.CERT_NONE
        self._verify_flags = VerifyFlags.VERIFY_X509_TRUSTED_FIRST
        self._options = _OPTIONS
        self._minimum = TLSVersion.TLSv1_2
        self._maximum = TLSVersion.MAXIMUM_SUPPORTED
        self._identity = None
        self._authorities = []
        self._trusts_system = False
        self._applications = []
        self._sni_callback = None
        self._hostname_checks_common_name = True
        self._post_handshake_auth = False
        return self

    @property
    def protocol(self):
        return self._protocol

    @property
    def check_hostname(self):
        return self._check_hostname

    @check_hostname.setter
    def check_hostname(self, value):
        if value and self._verify_mode == CERT_NONE:
            self._verify_mode = VerifyMode.CERT_REQUIRED
        self._check_hostname = bool(value)

    @property
    def verify_mode(self):
        return self._verify_mode

    @verify_mode.setter
    def verify_mode(self, value):
        try:
            mode = VerifyMode(value)
        except ValueError:
            raise ValueError("invalid value for verify_mode") from None
        if mode == CERT_NONE and self._check_hostname:
            raise ValueError("Cannot set verify_mode to CERT_NONE when check_hostname is enabled.")
        self._verify_mode = mode

    @property
    def verify_flags(self):
        return self._verify_flags

    @verify_flags.setter
    def verify_flags(self, value):
        self._verify_flags = VerifyFlags(value)

    @property
    def options(self):
        return self._options

    @options.setter
    def options(self, value):
        self._options = Options(value)

    @property
    def minimum_version(self):
        return self._minimum

    @minimum_version.setter
    def minimum_version(self, value):
        self._minimum = self._version(value)

    @property
    def maximum_version(self):
        return self._maximum

    @maximum_version.setter
    def maximum_version(self, value):
        self._maximum = self._version(value)

    def _version(self, value):
        try:
            return TLSVersion(value)
        except ValueError:
            raise ValueError(f"Unsupported TLS/SSL version 0x{value & 0xffffffff:x}") from None

    def _versions(self):
        """The lowest and the highest version that are spoken, as numbers of the wire."""
        ends = {TLSVersion.MINIMUM_SUPPORTED: TLSVersion.TLSv1_2, TLSVersion.MAXIMUM_SUPPORTED: TLSVersion.TLSv1_3}
        low = ends.get(self._minimum, self._minimum)
        high = ends.get(self._maximum, self._maximum)
        if self._protocol == _SSLMethod.PROTOCOL_TLSv1_2 or self._options & Options.OP_NO_TLSv1_3:
            high = min(high, TLSVersion.TLSv1_2)
        if self._options & Options.OP_NO_TLSv1_2:
            low = max(low, TLSVersion.TLSv1_3)
        if low > high or high < TLSVersion.TLSv1_2 or self._protocol in (_SSLMethod.PROTOCOL_TLSv1, _SSLMethod.PROTOCOL_TLSv1_1):
            raise named_error("SSL", "no protocols available")
        return int(low), int(high)

    @property
    def sni_callback(self):
        return self._sni_callback

    @sni_callback.setter
    def sni_callback(self, value):
        if value is not None and not callable(value):
            raise TypeError("not a callable object")
        self._sni_callback = value

    def set_servername_callback(self, server_name_callback):
        """Say who is asked when a client has named the server that it wants."""
        self.sni_callback = server_name_callback

    @property
    def hostname_checks_common_name(self):
        return self._hostname_checks_common_name

    @hostname_checks_common_name.setter
    def hostname_checks_common_name(self, value):
        self._hostname_checks_common_name = bool(value)

    @property
    def post_handshake_auth(self):
        return self._post_handshake_auth

    @post_handshake_auth.setter
    def post_handshake_auth(self, value):
        if value:
            raise NotImplementedError("post-handshake authentication is not supported by this interpreter")

    @property
    def keylog_filename(self):
        return None

    @keylog_filename.setter
    def keylog_filename(self, value):
        if value is not None:
            raise NotImplementedError("keylog_filename is not supported by this interpreter")

    def set_ciphers(self, cipherlist):
        """Which ciphers may be used: this interpreter uses those of the system."""
        raise NotImplementedError("set_ciphers() is not supported by this interpreter: the system chooses the ciphers")

    def get_ciphers(self):
        """Which ciphers may be used: this interpreter does not know those of the system."""
        raise NotImplementedError("get_ciphers() is not supported by this interpreter: the system chooses the ciphers")

    def load_cert_chain(self, certfile, keyfile=None, password=None):
        """Take the certificate of this end, with those above it, and the key, from files in the format PEM."""
        certificates = _contents(certfile)
        key = certificates if keyfile is None else _contents(keyfile)
        if callable(password):
            password = password()
            if not isinstance(password, (str, bytes, bytearray)):
                raise TypeError("password callback must return a string")
        if isinstance(password, str):
            password = password.encode()
        elif password is not None and not isinstance(password, (bytes, bytearray)):
            raise TypeError("password should be a string or callable")
        if password is not None and b"ENCRYPTED" not in key:
            password = None
        found = _ssl.identity(certificates, key, password)
        if found == "PEM lib":
            raise pem_error()
        if isinstance(found, str):
            raise named_error("X509", found.lower().replace("_", " "))
        self._identity = found

    def load_verify_locations(self, cafile=None, capath=None, cadata=None):
        """Trust certificates: those of a file, of the files of a folder, or those that are given."""
        if cafile is None and capath is None and cadata is None:
            raise TypeError("cafile, capath and cadata cannot be all omitted")
        if cadata is not None:
            self._load_data(cadata)
        if cafile is not None:
            found = _ssl.certificates(_contents(cafile))
            if not found:
                raise named_error("X509", "no certificate or crl found")
            self._trust(found)
        if capath is not None:
            for name in sorted(os.listdir(capath)):
                self._trust(_ssl.certificates(_contents(os.path.join(capath, name))) or ())

    def _load_data(self, cadata):
        if isinstance(cadata, str):
            try:
                parts = [cadata.encode("ascii")]
            except UnicodeEncodeError:
                raise TypeError("cadata should be an ASCII string or a bytes-like object") from None
            problem = "no start line: cadata does not contain a certificate"
        else:
            try:
                parts = list(_der_parts(bytes(memoryview(cadata))))
            except TypeError:
                raise TypeError("cadata should be an ASCII string or a bytes-like object") from None
            problem = "not enough data: cadata does not contain a certificate"
        if not any(parts):
            raise ValueError("Empty certificate data")
        for part in parts:
            found = _ssl.certificates(part)
            if not found:
                raise SSLError(1, problem)
            self._trust(found)

    def _trust(self, certificates):
        known = {each.public_bytes() for each in self._authorities}
        self._authorities.extend(each for each in certificates if each.public_bytes() not in known)

    def set_default_verify_paths(self):
        """Trust what the system trusts."""
        self._trusts_system = True

    def load_default_certs(self, purpose=Purpose.SERVER_AUTH):
        """Trust what the system trusts."""
        if not isinstance(purpose, Purpose):
            raise TypeError(purpose)
        self.set_default_verify_paths()

    def _trusted(self):
        if self._trusts_system:
            self._trusts_system = False
            self._trust(_ssl.default_certificates())
        return self._authorities

    def get_ca_certs(self, binary_form=False):
        """The authorities that are trusted."""
        return [each.public_bytes() if binary_form else each.get_info() for each in self._authorities if each.is_authority()]

    def cert_store_stats(self):
        """How many certificates are trusted."""
        return {"x509": len(self._authorities), "crl": 0, "x509_ca": sum(each.is_authority() for each in self._authorities)}

    def set_alpn_protocols(self, alpn_protocols):
        """Name the protocols that are spoken on top, the best one first."""
        names = []
        for name in alpn_protocols:
            if not 0 < len(bytes(name, "ascii")) <= 255:
                raise SSLError("ALPN protocols must be 1 to 255 in length")
            names.append(name)
        self._applications = names

    def wrap_socket(self, sock, server_side=False, do_handshake_on_connect=True, suppress_ragged_eofs=True, server_hostname=None, session=None):
        """A socket that encrypts, in place of a plain one."""
        return self.sslsocket_class._create(sock=sock, server_side=server_side, do_handshake_on_connect=do_handshake_on_connect,
                                            suppress_ragged_eofs=suppress_ragged_eofs, server_hostname=server_hostname, context=self, session=session)

    def wrap_bio(self, incoming, outgoing, server_side=False, server_hostname=None, session=None):
        """A connection between two buffers."""
        return self.sslobject_class._create(incoming, outgoing, server_side=server_side, server_hostname=server_hostname, session=session, context=self)

    def _connection(self, owner, server_side, server_hostname):
        """A connection of _ssl for one end."""
        if server_side and self._is_client:
            raise SSLError(1, "Cannot create a server socket with a PROTOCOL_TLS_CLIENT context")
        if not server_side and self._protocol == _SSLMethod.PROTOCOL_TLS_SERVER:
            raise SSLError(1, "Cannot create a client socket with a PROTOCOL_TLS_SERVER context")
        if server_hostname is not None:
            if not isinstance(server_hostname, str):
                raise TypeError(f"server_hostname must be str or None, not {type(server_hostname).__name__}")
            if not server_hostname or server_hostname.startswith("."):
                raise ValueError("server_hostname cannot be an empty string or start with a leading dot.")
            server_hostname = server_hostname.encode("idna").decode("ascii") if not server_hostname.isascii() else server_hostname
        low, high = self._versions()
        selector = _selector(owner) if server_side and self._sni_callback is not None else None
        trusted = self._trusted() if self._verify_mode != CERT_NONE else []
        return _ssl.connection(bool(server_side), server_hostname, int(self._verify_mode), self._check_hostname and not server_side, self._identity, trusted,
                               low, high, self._applications, selector)


def _selector(owner):
    """What a connection asks when the client has named the server."""
    def select(name):
        context = owner.context
        alert = context._sni_callback(owner, name, context)
        if alert is not None:
            return int(alert)
        return owner.context._identity
    return select


def create_default_context(purpose=Purpose.SERVER_AUTH, *, cafile=None, capath=None, cadata=None):
    """A context with settings that are safe: for a client it trusts the given certificates, or those that the system trusts."""
    if not isinstance(purpose, Purpose):
        raise TypeError(purpose)
    if purpose == Purpose.SERVER_AUTH:
        context = SSLContext(_SSLMethod.PROTOCOL_TLS_CLIENT)
        context.verify_mode = CERT_REQUIRED
        context.check_hostname = True
    else:
        context = SSLContext(_SSLMethod.PROTOCOL_TLS_SERVER)
    context.verify_flags |= VerifyFlags.VERIFY_X509_PARTIAL_CHAIN | VerifyFlags.VERIFY_X509_STRICT
    if cafile or capath or cadata:
        context.load_verify_locations(cafile, capath, cadata)
    elif context.verify_mode != CERT_NONE:
        context.load_default_certs(purpose)
    return context


def _create_unverified_context(protocol=None, *, cert_reqs=CERT_NONE, check_hostname=False, purpose=Purpose.SERVER_AUTH, certfile=None, keyfile=None,
                               cafile=None, capath=None, cadata=None):
    """A context that trusts everybody."""
    if protocol is None:
        protocol = _SSLMethod.PROTOCOL_TLS_CLIENT if purpose == Purpose.SERVER_AUTH else _SSLMethod.PROTOCOL_TLS_SERVER
    context = SSLContext(protocol)
    context.check_hostname = check_hostname
    if cert_reqs is not None:
        context.verify_mode = cert_reqs
    if certfile:
        context.load_cert_chain(certfile, keyfile)
    if cafile or capath or cadata:
        context.load_verify_locations(cafile, capath, cadata)
    elif context.verify_mode != CERT_NONE:
        context.load_default_certs(purpose)
    return context
