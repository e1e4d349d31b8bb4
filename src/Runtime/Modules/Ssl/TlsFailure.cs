using System.Text.RegularExpressions;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Ssl;

/// <summary>Why a connection cannot go on; <c>ssl</c> makes an exception of it.</summary>
/// <param name="Kind"><c>verify</c>, <c>eof</c> or <c>ssl</c>.</param>
/// <param name="Reason">OpenSSL's short name, as WRONG_VERSION_NUMBER.</param>
/// <param name="Text">The words after it.</param>
/// <param name="VerifyCode">OpenSSL's number for what is wrong with a certificate.</param>
internal sealed partial record TlsFailure(string Kind, string Reason, string Text, int VerifyCode = 0)
{
    /// <summary>The failure as the tuple that Python gets.</summary>
    public PyTuple ToPython() => new(Value.FromString(Kind), Value.FromString(Reason), Value.FromString(Text), Value.FromInt64(VerifyCode));

    /// <summary>The failure that an exception of SslStream stands for.</summary>
    public static TlsFailure From(Exception error, MemoryDuplexStream wire)
    {
        for (Exception? cause = error; cause is not null; cause = cause.InnerException)
        {
            if (OpenSslText().Match(cause.Message) is { Success: true } match)
                return Named(match.Groups["words"].Value.Trim());
        }
        return wire.ToldEnd
            ? new TlsFailure("eof", "UNEXPECTED_EOF_WHILE_READING", "EOF occurred in violation of protocol")
            : new TlsFailure("ssl", "INTERNAL_ERROR", (error.InnerException ?? error).Message);
    }

    /// <summary>A failure whose name is its words.</summary>
    public static TlsFailure Named(string words) => new("ssl", words.ToUpperInvariant().Replace(' ', '_'), words);

    // Where SslStream is built on OpenSSL, the innermost message is OpenSSL's own: error:0A000418:SSL routines::tlsv1 alert unknown ca
    [GeneratedRegex(@"error:[0-9A-Fa-f]+:[^:]*:[^:]*:(?<words>[^:\r\n]+)")]
    private static partial Regex OpenSslText();
}
