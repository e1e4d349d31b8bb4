using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Re;

/// <summary>Python's <c>re.Pattern</c>: a compiled regular expression.</summary>
internal sealed partial class PyPattern : PyObject
{
    private readonly string source;
    private readonly ReFlags given;
    private const int UsesBeforeCompiling = 5000;

    private readonly Regex?[] variants = new Regex?[2 * 4];
    private int uses;
    private bool isCompiled;

    private PyPattern(Value pattern, string source, ReFlags given, bool isBytes, PatternSyntax syntax) : base(TypeObject)
    {
        Pattern = pattern;
        this.source = source;
        this.given = given;
        IsBytes = isBytes;
        Flags = syntax.Flags;
        GroupCount = syntax.GroupCount;
        GroupNames = syntax.GroupNames;
    }

    /// <summary>How a match may lie.</summary>
    public enum Mode
    {
        /// <summary>Anywhere from the start on.</summary>
        Search,

        /// <summary>Anywhere, but an empty match at the start does not count.</summary>
        SearchAdvancing,

        /// <summary>At the start.</summary>
        Match,

        /// <summary>From the start to the end.</summary>
        FullMatch,
    }

    /// <summary>What the pattern was made of: a str or bytes.</summary>
    public Value Pattern { get; }

    public bool IsBytes { get; }

    public ReFlags Flags { get; }

    public int GroupCount { get; }

    public List<KeyValuePair<string, int>> GroupNames { get; }

    /// <summary>Compiles a pattern; null with <c>re.error</c> pending.</summary>
    public static PyPattern? Compile(ThreadState t, Value pattern, ReFlags flags)
    {
        bool isBytes = pattern.Ref is not PyStr;
        if (!TryText(t, pattern, out string source))
            return null;
        if (isBytes && (flags & ReFlags.Unicode) != 0)
            return Fail(t, "cannot use UNICODE flag with a bytes pattern");
        if (!isBytes && (flags & ReFlags.Locale) != 0)
            return Fail(t, "cannot use LOCALE flag with a str pattern");
        if ((flags & ReFlags.Ascii) != 0 && (flags & ReFlags.Unicode) != 0)
            return Fail(t, "ASCII and UNICODE flags are incompatible");
        try
        {
            PatternSyntax syntax = new(source, flags, isBytes, isWide: false);
            string translated = syntax.Translate();
            PyPattern compiled = new(pattern, source, flags, isBytes, syntax);
            compiled.variants[(int)Mode.Search] = compiled.Make(translated);
            return compiled;
        }
        catch (PatternFailure failure)
        {
            ReModule.RaiseError(t, failure.Message, pattern, source, failure.Position);
            return null;
        }
        catch (RegexParseException failure)
        {
            ReModule.RaiseError(t, failure.Error.ToString(), pattern, source, 0);
            return null;
        }
    }

    private static PyPattern? Fail(ThreadState t, string message)
    {
        t.RaiseValueError(message);
        return null;
    }

    /// <summary>The text of a str, or the Latin-1 characters of a bytes-like object; false on error.</summary>
    public static bool TryText(ThreadState t, Value value, out string text)
    {
        text = "";
        if (value.Ref is PyStr str)
        {
            text = str.Text;
            return true;
        }
        if (Buffers.TryGet(value, out ReadOnlyMemory<byte> bytes))
        {
            text = Encoding.Latin1.GetString(bytes.Span);
            return true;
        }
        t.RaiseTypeError($"expected string or bytes-like object, got '{value.Type.Name}'");
        return false;
    }

    /// <summary>Finds a match in a subject, from an index of its text on; null when there is none.</summary>
    public Match? Find(Subject subject, int start, Mode mode)
    {
        int index = (int)mode + (subject.IsWide ? 4 : 0);
        Regex regex = variants[index] ??= MakeVariant(mode, subject.IsWide);
        if (++uses == UsesBeforeCompiling && RuntimeFeature.IsDynamicCodeCompiled)
        {
            // Used so often, it is worth machine code.
            isCompiled = true;
            Array.Clear(variants);
            regex = variants[index] = MakeVariant(mode, subject.IsWide);
        }
        Match match = regex.Match(subject.Text, start);
        return match.Success ? match : null;
    }

    private Regex MakeVariant(Mode mode, bool isWide)
    {
        string translated = new PatternSyntax(source, given, IsBytes, isWide).Translate();
        return Make(mode switch
        {
            Mode.SearchAdvancing => $"(?:{translated})(?!\\G)",
            Mode.Match => $"\\G(?:{translated})",
            Mode.FullMatch => $"\\G(?:{translated})\\z",
            _ => translated,
        });
    }

    private Regex Make(string translated)
    {
        RegexOptions options = RegexOptions.CultureInvariant;
        if (isCompiled)
            options |= RegexOptions.Compiled;
        if ((Flags & ReFlags.IgnoreCase) != 0)
            options |= RegexOptions.IgnoreCase;
        return new Regex(translated, options);
    }
}
