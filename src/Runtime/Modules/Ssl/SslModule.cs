using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Ssl;

/// <summary>The module <c>_ssl</c>: connections over memory and certificates, which <c>ssl</c> is built on.</summary>
internal static class SslModule
{
    private const string ConnectionSignature = "(server_side, server_name, verify_mode, check_hostname, identity, authorities, minimum, maximum, applications, selector)";

    /// <summary>Makes the module.</summary>
    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("_ssl", "TLS over memory.");
        module.Add(PyTlsConnection.TypeObject);
        module.Add(PyTlsCertificate.TypeObject);
        module.Add(PyTlsIdentity.TypeObject);
        module.Add(new PyBuiltinFunction("connection", ConnectionSignature, PyTlsConnection.Create));
        module.Add(new PyBuiltinFunction("identity", "(certificates, key, password)", PyTlsIdentity.Load));
        module.Add(new PyBuiltinFunction("certificates", "(data)", PyTlsCertificate.Load));
        module.Add(new PyBuiltinFunction("default_certificates", "()", PyTlsCertificate.LoadDefault));
        return module;
    }
}
