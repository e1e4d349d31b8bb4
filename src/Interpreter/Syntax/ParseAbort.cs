namespace PyLite.Interpreter.Syntax;

/// <summary>Unwinds the generated parser at the first error; never leaves <see cref="Parser"/>.</summary>
internal sealed class ParseAbort : Exception;
