using System.Globalization;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Ssl;

internal sealed partial class PyTlsConnection
{
    /// <summary>The Python type.</summary>
    public static new readonly PyType TypeObject = new PyType("Connection")
    {
        Module = "_ssl",
        Members = static () =>
        [
            new Method("feed", "(data)", static (t, self, data) => Buffers.TryGet(t, data, out ReadOnlyMemory<byte> bytes) ? Of(self).Feed(t, bytes.Span) : Value.Error),
            new Method("feed_eof", "()", static (t, self) => Of(self).FeedEnd(t)),
            new Method("take", "()", static (_, self) => PyBytes.Of(Of(self).wire.Take())),
            new Method("handshake", "()", static (t, self) => Of(self).Handshake(t)),
            new Method("read", "(count)", static (t, self, count) => IntArguments.TryInt32(t, count, out int size) ? Of(self).Read(t, size) : Value.Error),
            new Method("write", "(data)", static (t, self, data) => Buffers.TryGet(t, data, out ReadOnlyMemory<byte> bytes) ? Of(self).Write(bytes) : Value.Error),
            new Method("shutdown", "()", static (_, self) => Of(self).ShutDown()),
            new Method("pending", "()", static (_, self) => Value.FromInt64(Of(self).plainEnd - Of(self).plainStart)),
            new GetSet("is_established", static (_, self) => Value.FromBool(Of(self).IsEstablished)),
            new GetSet("ended_abruptly", static (_, self) => Value.FromBool(Of(self).wire.ToldEnd)),
            new GetSet("version", static (_, self) => Of(self).IsEstablished ? VersionName(Of(self).stream.SslProtocol) : Value.None),
            new GetSet("cipher", static (_, self) => Of(self).IsEstablished ? Of(self).Cipher() : Value.None),
            new GetSet("alpn_protocol", static (_, self) => Of(self).Application()),
            new GetSet("peer_certificate", static (_, self) => Of(self).PeerCertificate()),
        ],
    }.Ready();

    /// <summary>The function that makes one.</summary>
    public static Value Create(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        if (!IntArguments.TryInt32(t, arguments[2], out int mode) || !IntArguments.TryInt32(t, arguments[6], out int minimum) || !IntArguments.TryInt32(t, arguments[7], out int maximum))
            return Value.Error;
        TlsSettings settings = new()
        {
            IsServer = arguments[0].IsTrue,
            ServerName = (arguments[1].Ref as PyStr)?.Text,
            VerifyMode = mode,
            ChecksHostName = arguments[3].IsTrue,
            Identity = arguments[4].Ref as PyTlsIdentity,
            Protocols = Versions(minimum, maximum),
        };
        foreach (Value each in ((PyList)arguments[5].Ref!).Items.AsSpan(0, ((PyList)arguments[5].Ref!).Count))
            settings.Authorities.Add(((PyTlsCertificate)each.Ref!).Certificate);
        foreach (Value each in ((PyList)arguments[8].Ref!).Items.AsSpan(0, ((PyList)arguments[8].Ref!).Count))
            settings.Applications.Add(new SslApplicationProtocol(((PyStr)each.Ref!).Text));
        return new PyTlsConnection(settings, arguments[9]);
    }

    private static PyTlsConnection Of(Value self) => (PyTlsConnection)self.Ref!;

    // The numbers of the wire: 0x303 is TLS 1.2, 0x304 is TLS 1.3. Older ones are not spoken any more.
    private static SslProtocols Versions(int minimum, int maximum)
    {
        SslProtocols protocols = SslProtocols.None;
        if (minimum <= 0x303 && maximum >= 0x303)
            protocols |= SslProtocols.Tls12;
        if (minimum <= 0x304 && maximum >= 0x304)
            protocols |= SslProtocols.Tls13;
        return protocols;
    }

    private static PyStr VersionName(SslProtocols protocol) => PyStr.Intern(protocol == SslProtocols.Tls13 ? "TLSv1.3" : "TLSv1.2");

    // OpenSSL's name for it: that of the standard from TLS 1.3 on, its own before.
    private PyTuple Cipher()
    {
        string name = stream.NegotiatedCipherSuite.ToString();
        string bits = name.Contains("128", StringComparison.Ordinal) ? "128" : "256";
        if (stream.SslProtocol != SslProtocols.Tls13)
        {
            name = name.Replace("TLS_", "", StringComparison.Ordinal).Replace("_WITH_", "_", StringComparison.Ordinal).Replace("AES_", "AES", StringComparison.Ordinal)
                .Replace("POLY1305_SHA256", "POLY1305", StringComparison.Ordinal).Replace("_CBC", "", StringComparison.Ordinal).Replace('_', '-');
            if (name.StartsWith("RSA-", StringComparison.Ordinal))
                name = name[4..];
        }
        return new PyTuple(Value.FromString(name), VersionName(stream.SslProtocol), Value.FromInt64(int.Parse(bits, CultureInfo.InvariantCulture)));
    }

    private Value Application()
    {
        if (!IsEstablished || stream.NegotiatedApplicationProtocol.Protocol.IsEmpty)
            return Value.None;
        return Value.FromString(stream.NegotiatedApplicationProtocol.ToString());
    }

    private Value PeerCertificate() => IsEstablished && stream.RemoteCertificate is X509Certificate2 certificate ? new PyTlsCertificate(certificate) : Value.None;
}
