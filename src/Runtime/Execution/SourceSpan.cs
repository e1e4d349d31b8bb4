namespace PyLite.Runtime.Execution;

/// <summary>A range of source text: lines from 1, columns from 0 in UTF-16 units of their line; the end is exclusive.</summary>
internal readonly record struct SourceSpan(int Line, int Column, int EndLine, int EndColumn);
