using System.Globalization;
using System.Text;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

// Reads the text of a signature. The texts are ours, so a malformed one is a bug and throws.
internal sealed partial class Signature
{
    /// <summary>Parses a signature text; with <paramref name="hasSelf"/> a positional-only <c>self</c> is put in front.</summary>
    public static Signature Parse(string text, bool hasSelf)
    {
        List<Parameter> parameters = [];
        if (hasSelf)
            parameters.Add(new Parameter(PyStr.Intern("self"), ParameterKind.PositionalOnly, null, default));
        ParameterKind kind = ParameterKind.PositionalOrKeyword;
        bool isBracketed = false;
        foreach (string written in Split(text.Trim()[1..^1]))
        {
            string part = written.Trim('[', ']', ' ');
            if (part == "/")
            {
                for (int i = 0; i < parameters.Count; i++)
                    parameters[i] = parameters[i] with { Kind = ParameterKind.PositionalOnly };
            }
            else if (part == "*")
            {
                kind = ParameterKind.KeywordOnly;
            }
            else if (part.StartsWith("**", StringComparison.Ordinal))
            {
                parameters.Add(new Parameter(PyStr.Intern(part[2..]), ParameterKind.VarKeyword, null, default));
            }
            else if (part[0] == '*')
            {
                parameters.Add(new Parameter(PyStr.Intern(part[1..]), ParameterKind.VarPositional, null, default));
                kind = ParameterKind.KeywordOnly;
            }
            else
            {
                parameters.Add(ParseParameter(isBracketed ? part + "=?" : part, kind));
            }
            isBracketed |= written.Contains('[', StringComparison.Ordinal);
        }
        return new Signature([.. parameters], hasSelf);
    }

    private static Parameter ParseParameter(string part, ParameterKind kind)
    {
        int equal = part.IndexOf('=');
        if (equal < 0)
            return new Parameter(PyStr.Intern(part), kind, null, default);
        string defaultText = part[(equal + 1)..].Trim();
        return new Parameter(PyStr.Intern(part[..equal].Trim()), kind, defaultText, ParseDefault(defaultText));
    }

    private static Value ParseDefault(string text) => text switch
    {
        "?" => default,
        "None" => Value.None,
        "True" => Value.True,
        "False" => Value.False,
        "()" => PyTuple.Empty,
        "sys.maxsize" => Value.FromInt64(long.MaxValue),
        ['b', '\'', .. string quoted, '\''] => PyBytes.Of(Encoding.Latin1.GetBytes(quoted)),
        ['\'', .. string quoted, '\''] => Value.FromString(Unescape(quoted)),
        _ when long.TryParse(text, CultureInfo.InvariantCulture, out long integer) => Value.FromInt64(integer),
        _ => Value.FromDouble(double.Parse(text, CultureInfo.InvariantCulture)),
    };

    private static string Unescape(string text) => text.Replace("\\n", "\n", StringComparison.Ordinal);

    private static IEnumerable<string> Split(string text)
    {
        int start = 0;
        bool quoted = false;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] == '\'')
                quoted = !quoted;
            if (i < text.Length && (text[i] != ',' || quoted))
                continue;
            string part = text[start..i].Trim();
            start = i + 1;
            if (part.Length > 0)
                yield return part;
        }
    }
}
