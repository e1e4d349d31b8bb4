using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace PyLite.Runtime.Modules.Ssl;

/// <summary>Whether the certificate of the other end can be trusted, in OpenSSL's words where not.</summary>
internal static class CertificateVerification
{
    private const X509ChainStatusFlags Unfinished = X509ChainStatusFlags.PartialChain | X509ChainStatusFlags.UntrustedRoot;

    /// <summary>How chains are built: only what the context holds is trusted, and nothing is fetched.</summary>
    public static X509ChainPolicy Policy(IEnumerable<X509Certificate2> authorities)
    {
        X509ChainPolicy policy = new()
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
            DisableCertificateDownloads = true,
        };
        foreach (X509Certificate2 each in authorities)
            policy.CustomTrustStore.Add(each);
        return policy;
    }

    /// <summary>What is wrong with a chain that was built, or with the name in its first certificate; null when nothing is.</summary>
    public static TlsFailure? Check(X509Certificate2 certificate, X509Chain? chain, string? hostName)
    {
        X509ChainStatusFlags status = X509ChainStatusFlags.NoError;
        foreach (X509ChainStatus each in chain?.ChainStatus ?? [])
            status |= each.Status;
        if (chain is not null && (status & Unfinished) != 0)
            return Untrusted(certificate, chain);
        if ((status & X509ChainStatusFlags.NotTimeValid) != 0)
        {
            return certificate.NotBefore > DateTime.Now
                ? Failed(9, "certificate is not yet valid")
                : Failed(10, "certificate has expired");
        }
        if ((status & X509ChainStatusFlags.NotValidForUsage) != 0)
            return Failed(26, "unsuitable certificate purpose");
        if ((status & X509ChainStatusFlags.NotSignatureValid) != 0)
            return Failed(7, "certificate signature failure");
        if (status != X509ChainStatusFlags.NoError)
            return Failed(1, "unspecified certificate verification error");
        return hostName is null || certificate.MatchesHostname(hostName, allowWildcards: true, allowCommonName: false) ? null : WrongName(hostName);
    }

    /// <summary>The alert that tells the other end what is wrong.</summary>
    public static byte AlertFor(int verifyCode) => verifyCode switch
    {
        18 or 19 or 20 => 48,
        9 or 62 or 64 => 42,
        10 => 45,
        7 => 51,
        26 => 43,
        _ => 46,
    };

    private static TlsFailure Untrusted(X509Certificate2 certificate, X509Chain chain)
    {
        if (IsSelfSigned(certificate))
            return Failed(18, "self-signed certificate");
        return IsSelfSigned(chain.ChainElements[^1].Certificate)
            ? Failed(19, "self-signed certificate in certificate chain")
            : Failed(20, "unable to get local issuer certificate");
    }

    private static TlsFailure WrongName(string hostName) => IPAddress.TryParse(hostName, out _)
        ? Failed(64, $"IP address mismatch, certificate is not valid for '{hostName}'.")
        : Failed(62, $"Hostname mismatch, certificate is not valid for '{hostName}'.");

    private static TlsFailure Failed(int code, string text) => new("verify", "CERTIFICATE_VERIFY_FAILED", text, code);

    private static bool IsSelfSigned(X509Certificate2 certificate) => certificate.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData);
}
