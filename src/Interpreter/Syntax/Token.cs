using System.Runtime.InteropServices;

namespace PyLite.Interpreter.Syntax;

/// <summary>
/// A token: its type (a constant of the generated parser), where it stands, and for names the identifier.
/// Offsets count UTF-16 units from the start of the text, lines count from 1.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct Token
{
    /// <summary>The identifier, NFKC-normalised; null for all but names and keywords.</summary>
    public string? Text;

    /// <summary>The token type.</summary>
    public int Type;

    /// <summary>The offset of its first character.</summary>
    public int Start;

    /// <summary>The offset past its last character.</summary>
    public int End;

    /// <summary>The line it begins in.</summary>
    public int Line;

    /// <summary>The line it ends in.</summary>
    public int EndLine;
}
