namespace PyLite.Interpreter.Syntax;

/// <summary>What a source text is read as; the names are those of <c>compile()</c>.</summary>
internal enum ParseMode
{
    /// <summary>A file.</summary>
    Exec,

    /// <summary>An expression.</summary>
    Eval,

    /// <summary>One interactive statement.</summary>
    Single,

    /// <summary>The signature in a comment on types.</summary>
    FuncType,
}
