using System.Text;
using PyLite.Runtime.Modules.Os;

namespace PyLite.Cli;

/// <summary>
/// What the command itself has to say. It does not go through .NET's Console, which puts a terminal into another mode as soon as it is written to.
/// </summary>
internal static class StandardText
{
    /// <summary>Writes to standard output; silent when there is none or it is gone.</summary>
    public static void Write(string text) => Write(1, text);

    /// <summary>Likewise to standard error.</summary>
    public static void WriteError(string text) => Write(2, text);

    /// <summary>Standard error as a terminal to draw on; null when it is none.</summary>
    public static TextWriter? ErrorTerminal() =>
        !Console.IsErrorRedirected && DescriptorStream.Standard(2) is { } stream ? new StreamWriter(stream) : null;

    private static void Write(int descriptor, string text)
    {
        try
        {
            DescriptorStream.Standard(descriptor)?.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (IOException)
        {
            // Nobody reads: there is nobody to tell.
        }
    }
}
