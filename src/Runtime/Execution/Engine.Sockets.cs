namespace PyLite.Runtime.Execution;

// What the modules about sockets keep for the whole interpreter.
internal sealed partial class Engine
{
    /// <summary>The timeout of new sockets in seconds (<c>socket.setdefaulttimeout()</c>); negative for none.</summary>
    public double DefaultSocketTimeout { get; set; } = -1;
}
