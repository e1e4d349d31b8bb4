namespace PyLite.CPythonTests;

/// <summary>What became of a test.</summary>
internal enum Outcome
{
    Passed,
    Failed,
    Error,
    Skipped,
}

/// <summary>A test that was run (or skipped), with its traceback or the reason.</summary>
internal sealed record TestResult(string Test, Outcome Outcome, string Text)
{
    public bool IsBad => Outcome is Outcome.Failed or Outcome.Error;
}
