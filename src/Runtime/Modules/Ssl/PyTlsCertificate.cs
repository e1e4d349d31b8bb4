using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Ssl;

/// <summary>A certificate: its bytes, and its fields as the dictionary that <c>getpeercert()</c> gives.</summary>
internal sealed class PyTlsCertificate(X509Certificate2 certificate) : PyObject(TypeObject)
{
    /// <summary>The Python type.</summary>
    public static new readonly PyType TypeObject = new PyType("Certificate")
    {
        Module = "_ssl",
        Members = static () =>
        [
            new Method("public_bytes", "()", static (_, self) => PyBytes.Of(Of(self).Certificate.RawData)),
            new Method("get_info", "()", static (_, self) => CertificateFields.Describe(Of(self).Certificate)),
            new Method("is_authority", "()", static (_, self) => Value.FromBool(Of(self).IsAuthority())),
        ],
    }.Ready();

    /// <summary>The certificate as .NET has it.</summary>
    public X509Certificate2 Certificate { get; } = certificate;

    /// <summary>Reads certificates, from a PEM text or from DER bytes: a list, or None when they are not well-formed.</summary>
    public static Value Load(ThreadState t, Value data)
    {
        if (!Buffers.TryGet(t, data, out ReadOnlyMemory<byte> bytes))
            return Value.Error;
        X509Certificate2Collection found = [];
        try
        {
            if (bytes.Span.IndexOf("-----BEGIN"u8) >= 0)
                found.ImportFromPem(Encoding.Latin1.GetString(bytes.Span));
            else
                found.Add(X509CertificateLoader.LoadCertificate(bytes.Span));
        }
        catch (CryptographicException)
        {
            return Value.None;
        }
        return Listed(found);
    }

    /// <summary>The certificates that the system trusts.</summary>
    public static Value LoadDefault(ThreadState t)
    {
        X509Certificate2Collection found = [];
        foreach (StoreLocation location in new[] { StoreLocation.LocalMachine, StoreLocation.CurrentUser })
        {
            using X509Store store = new(StoreName.Root, location);
            try
            {
                store.Open(OpenFlags.ReadOnly | OpenFlags.OpenExistingOnly);
                found.AddRange(store.Certificates);
            }
            catch (CryptographicException)
            {
                // There is no such store: it holds nothing that could be trusted.
                continue;
            }
        }
        return Listed(found);
    }

    private static PyTlsCertificate Of(Value self) => (PyTlsCertificate)self.Ref!;

    private static PyList Listed(X509Certificate2Collection certificates)
    {
        PyList list = new();
        foreach (X509Certificate2 each in certificates)
            list.Append(new PyTlsCertificate(each));
        return list;
    }

    private bool IsAuthority()
    {
        foreach (X509Extension extension in Certificate.Extensions)
        {
            if (extension is X509BasicConstraintsExtension constraints)
                return constraints.CertificateAuthority;
        }
        return Certificate.SubjectName.RawData.AsSpan().SequenceEqual(Certificate.IssuerName.RawData);
    }
}
