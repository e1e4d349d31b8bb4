using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Ssl;

/// <summary>A certificate with its private key and the certificates above it: what one end shows to the other.</summary>
internal sealed class PyTlsIdentity(SslStreamCertificateContext context) : PyObject(TypeObject)
{
    /// <summary>The Python type.</summary>
    public static new readonly PyType TypeObject = new PyType("Identity") { Module = "_ssl" }.Ready();

    /// <summary>What .NET wants to have.</summary>
    public SslStreamCertificateContext Context { get; } = context;

    /// <summary>Reads the PEM texts of certificates and of a key: an identity, or the reason why not as OpenSSL names it.</summary>
    public static Value Load(ThreadState t, Value certificates, Value key, Value password)
    {
        if (!Buffers.TryGet(t, certificates, out ReadOnlyMemory<byte> chainBytes) || !Buffers.TryGet(t, key, out ReadOnlyMemory<byte> keyBytes))
            return Value.Error;
        ReadOnlyMemory<byte> secret = default;
        if (!password.IsNone && !Buffers.TryGet(t, password, out secret))
            return Value.Error;
        X509Certificate2Collection chain = [];
        try
        {
            chain.ImportFromPem(Encoding.Latin1.GetString(chainBytes.Span));
        }
        catch (CryptographicException)
        {
            return Value.FromString("PEM lib");
        }
        return chain.Count == 0 ? Value.FromString("PEM lib") : Join(chain, Encoding.Latin1.GetString(keyBytes.Span), password.IsNone ? null : Encoding.UTF8.GetString(secret.Span));
    }

    private static Value Join(X509Certificate2Collection chain, string key, string? password)
    {
        AsymmetricAlgorithm? algorithm = AlgorithmOf(chain[0]);
        if (algorithm is null)
            return Value.FromString("UNKNOWN_CERTIFICATE_TYPE");
        using (algorithm)
        {
            try
            {
                if (password is null)
                    algorithm.ImportFromPem(key);
                else
                    algorithm.ImportFromEncryptedPem(key, password);
            }
            catch (Exception error) when (error is CryptographicException or ArgumentException)
            {
                return Value.FromString("PEM lib");
            }
            try
            {
                X509Certificate2 own = algorithm switch
                {
                    RSA rsa => chain[0].CopyWithPrivateKey(rsa),
                    ECDsa curve => chain[0].CopyWithPrivateKey(curve),
                    _ => chain[0],
                };
                chain.RemoveAt(0);
                return new PyTlsIdentity(SslStreamCertificateContext.Create(own, chain, offline: true));
            }
            catch (Exception error) when (error is CryptographicException or ArgumentException)
            {
                return Value.FromString("KEY_VALUES_MISMATCH");
            }
        }
    }

    private static AsymmetricAlgorithm? AlgorithmOf(X509Certificate2 certificate) => certificate.GetKeyAlgorithm() switch
    {
        "1.2.840.113549.1.1.1" => RSA.Create(),
        "1.2.840.10045.2.1" => ECDsa.Create(),
        _ => null,
    };
}
