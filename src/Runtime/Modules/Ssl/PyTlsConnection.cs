using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Ssl;

/// <summary>One end of a TLS connection over memory: what came is fed, what must be sent is taken, and nothing ever waits.</summary>
/// <remarks>The work is done by an SslStream whose tasks stay unfinished until enough was fed; asking again goes on with the same task.</remarks>
internal sealed partial class PyTlsConnection : PyObject
{
    // As much as a record can hold.
    private const int RecordSize = 16384;

    private readonly MemoryDuplexStream wire = new();
    private readonly TlsSettings settings;
    private readonly Value selector;
    private readonly MemoryStream first = new();
    private readonly byte[] plain = new byte[RecordSize];
    private readonly SslStream stream;
    private ThreadState? thread;
    private Task? handshake;
    private Task<int>? reading;
    private int plainStart;
    private int plainEnd;
    private bool hasSpoken;
    private bool isShutDown;
    private bool isAtEnd;
    private TlsFailure? failure;
    private PyBaseException? raised;

    /// <summary>A connection that has not begun. The selector is asked for an identity when the client has named the server.</summary>
    public PyTlsConnection(TlsSettings settings, Value selector) : base(TypeObject)
    {
        this.settings = settings;
        this.selector = selector;
        stream = new SslStream(wire, leaveInnerStreamOpen: true);
    }

    private bool IsEstablished => handshake is { IsCompletedSuccessfully: true };

    // True when it is done, None when more has to come, else a failure.
    private Value Handshake(ThreadState t)
    {
        thread = t;
        if (failure is null)
            handshake ??= settings.IsServer ? Accept() : stream.AuthenticateAsClientAsync(settings.ForClient(Validate));
        return failure is null && !handshake!.IsCompleted ? Value.None : Finished();
    }

    private Value Finished()
    {
        if (raised is { } error)
        {
            raised = null;
            return thread!.Raise(error);
        }
        if (failure is null && !IsEstablished)
            failure = TlsFailure.From(handshake!.Exception?.InnerException ?? new AuthenticationException(), wire);
        return failure is null ? Value.True : failure.ToPython();
    }

    private Task Accept() => stream.AuthenticateAsServerAsync((_, hello, _, _) => ValueTask.FromResult(Select(hello.ServerName)), null, CancellationToken.None);

    private SslServerAuthenticationOptions Select(string serverName)
    {
        Value chosen = selector.IsNone
            ? settings.Identity is { } own ? own : Value.None
            : Calls.Call1(thread!, selector, serverName.Length == 0 ? Value.None : Value.FromString(serverName));
        if (chosen.Ref is PyTlsIdentity identity)
            return settings.ForServer(Validate, identity);
        if (chosen.IsError)
            raised = thread!.TakePending();
        failure = TlsFailure.Named(chosen.IsNone ? "no shared cipher" : "callback failed");
        throw new AuthenticationException(failure.Text);
    }

    private bool Validate(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (settings.VerifyMode == 0)
            return true;
        if (certificate is not X509Certificate2 shown)
        {
            if (settings.VerifyMode == 1)
                return true;
            failure = TlsFailure.Named("peer did not return a certificate");
            return false;
        }
        failure = CertificateVerification.Check(shown, chain, settings.ChecksHostName ? settings.ServerName : null);
        if (failure is not null && !settings.IsServer)
            Refuse(failure);
        return failure is null;
    }

    // SslStream looks at the certificate when its last message of the handshake is written, and tells the other end nothing. While that
    // message is still here, a server of TLS 1.3 can be told with an alert instead; with TLS 1.2 it is gone, and the connection just ends.
    private void Refuse(TlsFailure reason)
    {
        if (wire.Take().Length > 0)
            wire.Write([21, 3, 3, 0, 2, 2, CertificateVerification.AlertFor(reason.VerifyCode)], 0, 7);
    }

    // Bytes, None when more has to come, else a failure; no bytes at the end.
    private Value Read(ThreadState t, int count)
    {
        thread = t;
        if (plainStart == plainEnd && !isAtEnd)
        {
            if (failure is not null)
                return failure.ToPython();
            try
            {
                reading ??= stream.ReadAsync(plain).AsTask();
                if (!reading.IsCompleted)
                    return Value.None;
                Task<int> done = reading;
                reading = null;
                (plainStart, plainEnd) = (0, done.GetAwaiter().GetResult());
                isAtEnd = plainEnd == 0;
            }
            catch (Exception error) when (IsStreamError(error))
            {
                failure = TlsFailure.From(error, wire);
                return failure.ToPython();
            }
        }
        int given = Math.Min(count, plainEnd - plainStart);
        PyBytes bytes = PyBytes.From(plain.AsSpan(plainStart, given));
        plainStart += given;
        return bytes;
    }

    private Value Write(ReadOnlyMemory<byte> bytes) => Sending(() => stream.WriteAsync(bytes).AsTask()) ?? Value.FromInt64(bytes.Length);

    // Says that this end sends no more.
    private Value ShutDown()
    {
        if (isShutDown)
            return Value.None;
        isShutDown = true;
        return Sending(stream.ShutdownAsync) ?? Value.None;
    }

    private Value? Sending(Func<Task> send)
    {
        if (failure is not null)
            return failure.ToPython();
        try
        {
            send().GetAwaiter().GetResult();
            return null;
        }
        catch (Exception error) when (IsStreamError(error))
        {
            return TlsFailure.From(error, wire).ToPython();
        }
    }

    private static bool IsStreamError(Exception error) => error is IOException or AuthenticationException or InvalidOperationException or CryptographicException or NotSupportedException;

    // What is no TLS is not given to SslStream, whose words for it say less. A record begins with its kind and the number 3.
    private Value Feed(ThreadState t, ReadOnlySpan<byte> bytes)
    {
        thread = t;
        if (hasSpoken)
        {
            wire.Feed(bytes);
            return Value.None;
        }
        first.Write(bytes);
        if (first.Length < 5)
            return Value.None;
        byte[] start = first.ToArray();
        if (start[0] is >= 20 and <= 23 && start[1] == 3)
        {
            hasSpoken = true;
            wire.Feed(start);
        }
        else
        {
            failure ??= TlsFailure.Named(IsHttp(start) ? "http request" : "wrong version number");
        }
        return Value.None;
    }

    private static bool IsHttp(ReadOnlySpan<byte> start) =>
        start.StartsWith("GET "u8) || start.StartsWith("POST "u8) || start.StartsWith("HEAD "u8) || start.StartsWith("PUT "u8);

    private Value FeedEnd(ThreadState t)
    {
        thread = t;
        wire.FeedEnd();
        return Value.None;
    }
}
