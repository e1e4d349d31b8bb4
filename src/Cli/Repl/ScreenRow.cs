namespace PyLite.Cli.Repl;

/// <summary>A row of the screen.</summary>
/// <param name="Text">What to write, with escape sequences; colours are off at its end.</param>
/// <param name="Width">How many columns it takes.</param>
internal readonly record struct ScreenRow(string Text, int Width);
