using System.Net.Sockets;

namespace PyLite.Runtime.Sockets;

// What the event loop does to the sockets of its transports.
internal sealed partial class PySocket
{
    /// <summary>Small pieces are sent at once, where the protocol is one that would collect them.</summary>
    public void SendSmallPieces()
    {
        if (Family == SocketFamilies.Unix || Kind != (int)SocketType.Stream)
            return;
        try
        {
            socket!.NoDelay = true;
        }
        catch (Exception error) when (SocketErrors.IsSocketError(error))
        {
            // The other end has gone already: the first read will say so.
            _ = error;
        }
    }

    /// <summary>Tells the other end that nothing more will come: an error number, or 0.</summary>
    public int ShutDownSending()
    {
        try
        {
            socket!.Shutdown(SocketShutdown.Send);
            return 0;
        }
        catch (Exception error) when (SocketErrors.IsSocketError(error))
        {
            return SocketErrors.NumberOf(error);
        }
    }
}
