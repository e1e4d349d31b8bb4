namespace PyLite.Interpreter.Syntax;

/// <summary>Source code: text that is already decoded, or a file's bytes with whatever encoding they declare.</summary>
internal sealed class SourceText
{
    private SourceText(string? text, byte[]? bytes, bool isFile)
    {
        Text = text;
        Bytes = bytes;
        IsFile = isFile;
    }

    /// <summary>The text, when it came as one.</summary>
    public string? Text { get; }

    /// <summary>The undecoded bytes, when it came as such.</summary>
    public byte[]? Bytes { get; }

    /// <summary>Whether it is read as a program's file: errors of decoding are then told as by CPython's tokenizer of files.</summary>
    public bool IsFile { get; }

    /// <summary>Source from a string (<c>exec("...")</c>, <c>-c</c>); coding lines in it mean nothing.</summary>
    public static SourceText FromString(string text) => new(text, null, false);

    /// <summary>Source from a bytes object: BOM and coding line apply.</summary>
    public static SourceText FromBytes(byte[] bytes) => new(null, bytes, false);

    /// <summary>Source from the file of a program or from standard input; a module that is imported is bytes.</summary>
    public static SourceText FromFile(byte[] bytes) => new(null, bytes, true);
}
