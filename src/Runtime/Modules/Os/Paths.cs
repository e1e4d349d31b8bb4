using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Os;

/// <summary>Arguments that name files: str, bytes, or objects with <c>__fspath__</c>.</summary>
internal static class Paths
{
    /// <summary><c>os.fspath(path)</c>: a str or bytes. See cpython Modules/posixmodule.c PyOS_FSPath.</summary>
    public static Value FsPath(ThreadState t, Value path)
    {
        if (path.Ref is PyStr or PyBytes)
            return path;
        Value result = Attributes.CallSpecial(t, path, SpecialNames.Fspath);
        if (result.IsUnbound)
            return t.RaiseTypeError($"expected str, bytes or os.PathLike object, not {path.Type.Name}");
        if (result.IsError || result.Ref is PyStr or PyBytes)
            return result;
        return t.RaiseTypeError($"expected {path.Type.Name}.__fspath__() to return str or bytes, not {result.Type.Name}");
    }

    /// <summary>A path as .NET's text; null on error.</summary>
    public static string? ToText(ThreadState t, Value path)
    {
        Value plain = FsPath(t, path);
        if (plain.IsError)
            return null;
        string text = plain.Ref is PyStr str ? str.Text : Encoding.UTF8.GetString(((PyBytes)plain.Ref!).Span);
        if (!text.Contains('\0', StringComparison.Ordinal))
            return text;
        t.RaiseValueError("embedded null byte");
        return null;
    }
}
