using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using PyLite.AstDump;
using PyLite.Interpreter.Syntax;

// dump FILE          the tree of one file
// hash LIST          for each file named in LIST: the SHA-256 of its dump, or its error
// errors FILE        the same for source texts separated by lines of ====, errors in full
// warnings FILE      the warnings of each line, taken as a source text of its own
// bench LIST [N]     parses the files N times and prints the CPU time of each pass
switch (args)
{
    case ["dump", var file]:
        Console.WriteLine(Describe(SourceText.FromBytes(File.ReadAllBytes(file)), file));
        break;
    case ["hash", var list]:
        foreach (string file in File.ReadAllLines(list))
            Console.WriteLine($"{file}\t{Hash(Describe(SourceText.FromBytes(File.ReadAllBytes(file)), file))}");
        break;
    case ["errors", var file]:
        foreach (string snippet in File.ReadAllText(file).Split("\n====\n"))
            Console.WriteLine(Outcome(snippet));
        break;
    case ["warnings", var file]:
        foreach (string line in File.ReadAllLines(file))
            Console.WriteLine($"{line} | {string.Join("; ", PyLite.Interpreter.Syntax.Parser.Parse(SourceText.FromString(line), "<string>", ParseMode.Exec).Warnings.Select(w => w.Message))}");
        break;
    case ["bench", var list, ..]:
        Bench(File.ReadAllLines(list), args.Length > 2 ? int.Parse(args[2]) : 10);
        break;
    default:
        Console.Error.WriteLine("usage: dump FILE | hash LIST | errors FILE | warnings FILE | bench LIST [N]");
        return 2;
}
return 0;

static string Describe(SourceText source, string name)
{
    ParseResult result = PyLite.Interpreter.Syntax.Parser.Parse(source, name, ParseMode.Exec);
    if (result.Failure is { } failure)
        return $"{failure.Kind}: {failure.Message} ({failure.Span})";
    SourceDecoder.TryDecode(source, name, out string text, out _);
    return AstWriter.Dump(result.Tree!, text);
}

static string Hash(string dump) =>
    dump.StartsWith("Module", StringComparison.Ordinal) ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(dump))) : dump;

static string Outcome(string snippet)
{
    ParseResult result = PyLite.Interpreter.Syntax.Parser.Parse(SourceText.FromString(snippet), "<string>", ParseMode.Exec);
    if (result.Failure is not { } failure)
        return "OK";
    if (failure.Span.Line < 0)
        return $"{failure.Kind}|{failure.Message}";
    string[] lines = snippet.Split('\n');
    int column = CodePoints(lines, failure.Span.Line, failure.Span.Column);
    int endColumn = CodePoints(lines, failure.Span.EndLine, failure.Span.EndColumn);
    return $"{failure.Kind}|{failure.Message}|{failure.Span.Line}|{column + 1}|{failure.Span.EndLine}|{endColumn + 1}";
}

// Python counts characters where .NET counts UTF-16 units.
static int CodePoints(string[] lines, int line, int column)
{
    string text = line >= 1 && line <= lines.Length ? lines[line - 1] : "";
    int count = column;
    for (int i = 1; i < Math.Min(column, text.Length); i++)
        count -= char.IsLowSurrogate(text[i]) ? 1 : 0;
    return count;
}

static void Bench(string[] files, int passes)
{
    byte[][] sources = Array.ConvertAll(files, File.ReadAllBytes);
    using var process = Process.GetCurrentProcess();
    for (int pass = 0; pass < passes; pass++)
    {
        TimeSpan before = process.TotalProcessorTime;
        long wall = Stopwatch.GetTimestamp();
        for (int i = 0; i < sources.Length; i++)
        {
            ParseResult result = PyLite.Interpreter.Syntax.Parser.Parse(SourceText.FromBytes(sources[i]), files[i], ParseMode.Exec);
            if (result.Failure != null)
                Console.WriteLine($"{files[i]}: {result.Failure.Message}");
        }
        process.Refresh();
        double cpu = (process.TotalProcessorTime - before).TotalMilliseconds;
        Console.WriteLine($"pass {pass}: {cpu:F0} ms CPU, {Stopwatch.GetElapsedTime(wall).TotalMilliseconds:F0} ms");
    }
}
