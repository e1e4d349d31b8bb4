using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Errors;

/// <summary>Warnings: whether one is shown, raised or dropped, by the filters of the engine. See cpython Python/_warnings.c.</summary>
internal static class Warnings
{
    private static readonly PyStr Registry = PyStr.Intern("__warningregistry__");
    private static readonly PyStr VersionKey = PyStr.Intern("version");
    private static readonly PyStr WarningsName = PyStr.Intern("warnings");
    private static readonly PyStr FiltersName = PyStr.Intern("filters");
    private static readonly PyStr DefaultAction = PyStr.Intern("defaultaction");
    private static readonly PyStr ShowName = PyStr.Intern("_show");
    private static readonly PyStr Match = PyStr.Intern("match");

    /// <summary>
    /// Warns about the code that runs now, or with a higher <paramref name="stackLevel"/> about its caller; false when the filters make it an exception,
    /// which is pending then.
    /// </summary>
    public static bool Warn(ThreadState t, PyType category, string message, int stackLevel = 1, Value source = default) =>
        Warn(t, category, Value.FromString(message), stackLevel, source);

    /// <summary>As above, with a text or an instance of a warning, whose type then counts.</summary>
    public static bool Warn(ThreadState t, PyType category, Value message, int stackLevel, Value source)
    {
        List<ThreadState.ActiveFrame> frames = t.ActiveFrames();
        int index = Math.Max(stackLevel, 1) - 1;
        WarningPlace place = index < frames.Count ? PlaceOf(frames[index]) : new WarningPlace("<sys>", 0, "sys", t.Engine.Sys);
        Value registry = place.Globals.GetOrUnbound(Registry);
        if (registry.IsUnbound)
            place.Globals.Set(Registry, registry = new PyDict());
        return WarnAt(t, category, message, place, registry, default, source);
    }

    /// <summary>Warns about a place; a registry of None or unbound means that nothing is remembered. False with an exception pending.</summary>
    public static bool WarnAt(ThreadState t, PyType category, Value message, in WarningPlace place, Value registry, Value sourceLine, Value source)
    {
        Value text = message;
        Value instance = message;
        if (message.Type.IsSubtypeOf(BuiltinExceptions.Warning))
        {
            category = message.Type;
            text = Representation.Str(t, message);
        }
        else
        {
            instance = Calls.Call1(t, category, message);
        }
        if (text.IsError || instance.IsError)
            return false;
        Value key = new PyTuple(text, category, Value.FromInt64(place.Line));
        PyDict? known = registry.Ref as PyDict;
        if (known is not null)
        {
            Truth already = IsKnown(t, known, key);
            if (already != Truth.False)
                return already == Truth.True;
        }
        if (FindAction(t, category, text, place) is not { } action)
            return false;
        return Act(t, action, new Occurrence(category, text, instance, place, sourceLine, source), known, key);
    }

    /// <summary>The filters changed: what was shown once may be shown again.</summary>
    public static void FiltersChanged(Engine engine) => engine.WarningFiltersVersion++;

    private readonly record struct Occurrence(PyType Category, Value Text, Value Instance, WarningPlace Place, Value SourceLine, Value Source);

    private static WarningPlace PlaceOf(in ThreadState.ActiveFrame frame)
    {
        CodeObject code = frame.Function.Code;
        int line = frame.Position == 0 ? code.FirstLine : code.Positions[frame.Position].Line;
        PyDict globals = frame.Function.Globals;
        string module = globals.GetOrUnbound(SpecialNames.Name).Ref is PyStr name ? name.Text : "<string>";
        return new WarningPlace(code.Filename, line, module, globals);
    }

    private static bool Act(ThreadState t, string action, in Occurrence occurrence, PyDict? registry, Value key)
    {
        switch (action)
        {
            case "ignore":
                return true;
            case "error":
                t.Raise((PyBaseException)occurrence.Instance.Ref!);
                return false;
            case "always" or "all":
                return Show(t, occurrence);
        }
        if (registry is not null && !registry.Set(t, key, Value.True))
            return false;
        Truth already = Truth.False;
        switch (action)
        {
            case "default":
                break;
            case "module":
                Value moduleKey = new PyTuple(occurrence.Text, occurrence.Category, Value.FromInt64(0));
                already = registry is null ? Truth.False : Remember(t, registry, moduleKey);
                break;
            case "once":
                already = Remember(t, t.Engine.WarningsOnce, new PyTuple(occurrence.Text, occurrence.Category));
                break;
            default:
                t.RaiseRuntimeError($"Unrecognized action ('{action}') in warnings.filters");
                return false;
        }
        return already switch
        {
            Truth.Error => false,
            Truth.True => true,
            _ => Show(t, occurrence),
        };
    }

    // True when the key was there before.
    private static Truth Remember(ThreadState t, PyDict registry, Value key)
    {
        Value before = registry.Get(t, key);
        if (before.IsError)
            return Truth.Error;
        if (!before.IsUnbound)
            return Truth.True;
        return registry.Set(t, key, Value.True) ? Truth.False : Truth.Error;
    }

    private static Truth IsKnown(ThreadState t, PyDict registry, Value key)
    {
        Value version = Value.FromInt64(t.Engine.WarningFiltersVersion);
        if (!registry.GetOrUnbound(VersionKey).Is(version))
        {
            registry.Clear();
            registry.Set(VersionKey, version);
            return Truth.False;
        }
        Value found = registry.Get(t, key);
        if (found.IsError)
            return Truth.Error;
        return found.IsUnbound ? Truth.False : Truthiness.Of(t, found);
    }

    // The action of the first filter that fits; null on error.
    private static string? FindAction(ThreadState t, PyType category, Value text, in WarningPlace place)
    {
        foreach (Value filter in Filters(t.Engine).Span.ToArray())
        {
            if (filter.Ref is not PyTuple { Count: 5 } parts)
            {
                t.RaiseValueError("warnings.filters item isn't a 5-tuple");
                return null;
            }
            bool fits = parts.Items[2].Ref is PyType type && category.IsSubtypeOf(type)
                && parts.Items[4].IsInt && (parts.Items[4].Int64 == 0 || parts.Items[4].Int64 == place.Line);
            if (!fits)
                continue;
            Truth matches = Matches(t, parts.Items[1], text);
            if (matches == Truth.True)
                matches = Matches(t, parts.Items[3], Value.FromString(place.Module));
            if (matches == Truth.Error)
                return null;
            if (matches == Truth.True)
                return (parts.Items[0].Ref as PyStr)?.Text ?? "";
        }
        return ModuleAttribute(t.Engine, DefaultAction).Ref is PyStr action ? action.Text : "default";
    }

    // The module `warnings` may have been given another list.
    private static PyList Filters(Engine engine) => ModuleAttribute(engine, FiltersName).Ref as PyList ?? engine.WarningFilters;

    private static Value ModuleAttribute(Engine engine, PyStr name) =>
        engine.Modules.GetOrUnbound(WarningsName).Ref is PyModule module ? module.Dict.GetOrUnbound(name) : default;

    // A filter's part is None, a text to be equal to, or a pattern with a method match().
    private static Truth Matches(ThreadState t, Value part, Value text)
    {
        if (part.IsNone)
            return Truth.True;
        if (part.Ref is PyStr exact)
            return text.Ref is PyStr str && exact.Text == str.Text ? Truth.True : Truth.False;
        Value result = Attributes.CallMethod(t, part, Match, text);
        return result.IsError ? Truth.Error : Truthiness.Of(t, result);
    }

    // Through the module `warnings` when the program uses it, since it may have replaced showwarning.
    private static bool Show(ThreadState t, in Occurrence occurrence)
    {
        WarningPlace place = occurrence.Place;
        if (ModuleAttribute(t.Engine, ShowName) is { IsUnbound: false } show)
        {
            ReadOnlySpan<Value> arguments =
            [
                occurrence.Instance, occurrence.Category, Value.FromString(place.Filename), Value.FromInt64(place.Line),
                occurrence.SourceLine.IsUnbound ? Value.None : occurrence.SourceLine, occurrence.Source.IsUnbound ? Value.None : occurrence.Source,
            ];
            return !Calls.Call(t, show, new Arguments(arguments)).IsError;
        }
        string? line = (occurrence.SourceLine.Ref as PyStr)?.Text;
        StandardStreams.FlushOutput(t);
        StandardStreams.WriteError(t, Format(t, occurrence.Category, ((PyStr)occurrence.Text.Ref!).Text, place, line, !occurrence.Source.IsUnbound));
        return true;
    }

    /// <summary>The text of a warning as it is shown, with its source line.</summary>
    public static string Format(ThreadState t, PyType category, string text, in WarningPlace place, string? sourceLine, bool hasSource)
    {
        string line = (sourceLine ?? t.Engine.SourceLines.Get(place.Filename, place.Line)).Trim();
        string hint = hasSource ? $"{category.Name}: Enable tracemalloc to get the object allocation traceback\n" : "";
        return $"{place.Filename}:{place.Line}: {category.Name}: {text}\n{(line.Length == 0 ? "" : $"  {line}\n")}{hint}";
    }
}

/// <summary>What a warning is about: a line of a module.</summary>
internal readonly record struct WarningPlace(string Filename, int Line, string Module, PyDict Globals);
