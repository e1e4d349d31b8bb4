using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace PyLite.Runtime.Modules.Ssl;

/// <summary>What a context says about a connection.</summary>
internal sealed class TlsSettings
{
    /// <summary>This end is the one that was connected to.</summary>
    public bool IsServer { get; init; }

    /// <summary>The name that the client asks for.</summary>
    public string? ServerName { get; init; }

    /// <summary>0 where the other end needs no certificate, 1 where it is checked when there is one, 2 where it must have one.</summary>
    public int VerifyMode { get; init; }

    /// <summary>The certificate must have the server's name.</summary>
    public bool ChecksHostName { get; init; }

    /// <summary>What this end shows.</summary>
    public PyTlsIdentity? Identity { get; init; }

    /// <summary>Whom this end trusts.</summary>
    public List<X509Certificate2> Authorities { get; } = [];

    /// <summary>Versions of TLS that are allowed.</summary>
    public SslProtocols Protocols { get; init; }

    /// <summary>Protocols that this end speaks on top, the best one first.</summary>
    public List<SslApplicationProtocol> Applications { get; } = [];

    /// <summary>The options of a client.</summary>
    public SslClientAuthenticationOptions ForClient(RemoteCertificateValidationCallback validate) => new()
    {
        TargetHost = ServerName ?? "",
        EnabledSslProtocols = Protocols,
        ApplicationProtocols = Applications.Count > 0 ? Applications : null,
        ClientCertificateContext = Identity?.Context,
        CertificateChainPolicy = CertificateVerification.Policy(Authorities),
        RemoteCertificateValidationCallback = validate,
        AllowTlsResume = false,
        AllowRenegotiation = false,
    };

    /// <summary>The options of a server.</summary>
    public SslServerAuthenticationOptions ForServer(RemoteCertificateValidationCallback validate, PyTlsIdentity identity) => new()
    {
        ServerCertificateContext = identity.Context,
        EnabledSslProtocols = Protocols,
        ApplicationProtocols = Applications.Count > 0 ? Applications : null,
        ClientCertificateRequired = VerifyMode > 0,
        CertificateChainPolicy = CertificateVerification.Policy(Authorities),
        RemoteCertificateValidationCallback = validate,
        AllowTlsResume = false,
        AllowRenegotiation = false,
    };
}
