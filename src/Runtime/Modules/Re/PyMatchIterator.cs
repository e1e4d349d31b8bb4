using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Re;

/// <summary>What <c>finditer</c> gives.</summary>
internal sealed class PyMatchIterator(MatchScanner scanner) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("callable_iterator")
    {
        Iter = static (t, self) => self,
        Next = static (t, self) => ((PyMatchIterator)self.Ref!).Next(),
    }.Ready();

    private Value Next() => scanner.Next() is { } match ? new PyMatch(scanner.Pattern, scanner.Subject, match, scanner.Start) : default(Value);
}

/// <summary>What the undocumented <c>Pattern.scanner()</c> gives: repeated <c>match()</c> and <c>search()</c> from where the last one ended.</summary>
internal sealed class PyScanner(MatchScanner scanner) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("_sre.SRE_Scanner")
    {
        Members = static () =>
        [
            new Method("match", "()", static (t, self) => ((PyScanner)self.Ref!).Next(PyPattern.Mode.Match)),
            new Method("search", "()", static (t, self) => ((PyScanner)self.Ref!).Next(PyPattern.Mode.Search)),
            new GetSet("pattern", static (t, self) => ((PyScanner)self.Ref!).Pattern),
        ],
    }.Ready();

    private PyPattern Pattern => scanner.Pattern;

    private Value Next(PyPattern.Mode mode) =>
        scanner.Next(mode) is { } match ? new PyMatch(scanner.Pattern, scanner.Subject, match, scanner.Start) : Value.None;
}
