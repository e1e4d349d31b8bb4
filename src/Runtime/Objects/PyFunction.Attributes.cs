using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

// The attributes of functions. See cpython Objects/funcobject.c.
internal sealed partial class PyFunction : IHasDict, INumbered
{
    private static readonly ConstructorSignature Constructor = new("function", "(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)");

    private long identityNumber;

    ref long INumbered.IdentityNumber => ref identityNumber;

    PyDict? IHasDict.DictOrNull => Attributes;

    PyDict IHasDict.MakeDict() => Attributes ??= new PyDict();

    void IHasDict.ReplaceDict(PyDict replacement) => Attributes = replacement;

    private static Member[] FunctionRows() =>
    [
        new GetSet("__name__", static (t, self) => Of(self).Name, SetName),
        new GetSet("__qualname__", static (t, self) => Of(self).QualName, SetQualName),
        new Field("__module__", GetModule, SetModule),
        new Field("__doc__", GetDoc, SetDoc),
        new GetSet("__code__", static (t, self) => PyCode.Of(Of(self).Code), SetCode),
        new Field("__globals__", static (t, self) => Of(self).Globals),
        new Field("__builtins__", static (t, self) => Of(self).Builtins),
        new Field("__closure__", static (t, self) =>
            Of(self).Closure.Length == 0 ? Value.None : PyTuple.From(Array.ConvertAll(Of(self).Closure, static cell => (Value)cell))),
        new GetSet("__defaults__", static (t, self) => Of(self).Defaults.Length == 0 ? Value.None : PyTuple.From(Of(self).Defaults), SetDefaults),
        new GetSet("__kwdefaults__", static (t, self) => Of(self).KeywordDefaults is { } dict ? dict : Value.None, SetKeywordDefaults),
        new GetSet("__annotations__", GetAnnotations, SetAnnotations),
        new GetSet("__annotate__", static (t, self) => Of(self).Annotate.IsUnbound ? Value.None : Of(self).Annotate, SetAnnotate),
        new GetSet("__type_params__", static (t, self) => Of(self).TypeParameters ?? PyTuple.Empty, SetTypeParameters),
    ];

    private static bool Fail(ThreadState t, string message)
    {
        t.RaiseTypeError(message);
        return false;
    }

    private static bool SetName(ThreadState t, Value self, Value value)
    {
        if (value.Ref is not PyStr name)
            return Fail(t, "__name__ must be set to a string object");
        Of(self).Name = name;
        return true;
    }

    private static bool SetQualName(ThreadState t, Value self, Value value)
    {
        if (value.Ref is not PyStr name)
            return Fail(t, "__qualname__ must be set to a string object");
        Of(self).QualName = name;
        return true;
    }

    private static Value GetModule(ThreadState t, Value self)
    {
        PyFunction function = Of(self);
        if (!function.Module.IsUnbound)
            return function.Module;
        return function.Globals.TryGet(SpecialNames.Name, out Value module) ? module : Value.None;
    }

    private static bool SetModule(ThreadState t, Value self, Value value)
    {
        Of(self).Module = value.IsUnbound ? Value.None : value;
        return true;
    }

    private static Value GetDoc(ThreadState t, Value self)
    {
        PyFunction function = Of(self);
        if (function.Doc.IsUnbound)
            function.Doc = function.Code.Doc is { } doc ? Value.FromString(doc) : Value.None;
        return function.Doc;
    }

    private static bool SetDoc(ThreadState t, Value self, Value value)
    {
        Of(self).Doc = value.IsUnbound ? Value.None : value;
        return true;
    }

    private static bool SetCode(ThreadState t, Value self, Value value)
    {
        if (value.Ref is not PyCode code)
            return Fail(t, "__code__ must be set to a code object");
        PyFunction function = Of(self);
        if (code.Code.FreeVars.Length != function.Closure.Length)
        {
            t.RaiseValueError($"{function.Name.Text}() requires a code object with {function.Closure.Length} free vars, not {code.Code.FreeVars.Length}");
            return false;
        }
        bool fits = code.Code.Kind == function.Code.Kind
            || Warnings.Warn(t, BuiltinExceptions.DeprecationWarning, "Assigning a code object of non-matching type is deprecated (e.g., from a generator to a plain function)");
        if (fits)
            function.Code = code.Code;
        return fits;
    }

    private static bool SetDefaults(ThreadState t, Value self, Value value)
    {
        if (value.IsUnbound || value.IsNone)
            Of(self).Defaults = [];
        else if (value.Ref is PyTuple tuple)
            Of(self).Defaults = tuple.Items;
        else
            return Fail(t, "__defaults__ must be set to a tuple object");
        return true;
    }

    private static bool SetKeywordDefaults(ThreadState t, Value self, Value value)
    {
        if (value.IsUnbound || value.IsNone)
            Of(self).KeywordDefaults = null;
        else if (value.Ref is PyDict dict)
            Of(self).KeywordDefaults = dict;
        else
            return Fail(t, "__kwdefaults__ must be set to a dict object");
        return true;
    }

    // PEP 649: made by __annotate__ on first use.
    private static Value GetAnnotations(ThreadState t, Value self)
    {
        PyFunction function = Of(self);
        if (function.Annotations is not null)
            return function.Annotations;
        if (function.Annotate.IsUnbound || function.Annotate.IsNone)
            return function.Annotations = new PyDict();
        Value made = Calls.Call1(t, function.Annotate, Value.FromInt64(1));
        if (made.IsError)
            return made;
        if (made.Ref is not PyDict dict)
            return t.RaiseTypeError($"__annotate__ returned non-dict of type '{made.Type.Name}'");
        return function.Annotations = dict;
    }

    private static bool SetAnnotations(ThreadState t, Value self, Value value)
    {
        PyFunction function = Of(self);
        if (value.IsUnbound || value.IsNone)
            function.Annotations = null;
        else if (value.Ref is PyDict dict)
            function.Annotations = dict;
        else
            return Fail(t, "__annotations__ must be set to a dict object");
        function.Annotate = default;
        return true;
    }

    private static bool SetAnnotate(ThreadState t, Value self, Value value)
    {
        if (value.IsUnbound)
            return Fail(t, "__annotate__ cannot be deleted");
        if (!value.IsNone && !Calls.IsCallable(value))
            return Fail(t, "__annotate__ must be callable or None");
        Of(self).Annotate = value;
        if (!value.IsNone)
            Of(self).Annotations = null;
        return true;
    }

    private static bool SetTypeParameters(ThreadState t, Value self, Value value)
    {
        if (value.Ref is not PyTuple tuple)
            return Fail(t, "__type_params__ must be set to a tuple");
        Of(self).TypeParameters = tuple;
        return true;
    }

    // types.FunctionType(code, globals, name, argdefs, closure, kwdefaults).
    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Value[] values = new Value[6];
        if (!Constructor.Bind(t, in arguments, values))
            return Value.Error;
        if (values[0].Ref is not PyCode code)
            return t.RaiseTypeError($"function() argument 'code' must be code, not {values[0].Type.Name}");
        if (values[1].Ref is not PyDict globals)
            return t.RaiseTypeError($"function() argument 'globals' must be dict, not {values[1].Type.Name}");
        if (!values[2].IsNone && values[2].Ref is not PyStr)
            return t.RaiseTypeError("arg 3 (name) must be None or string");
        if (!values[3].IsNone && values[3].Ref is not PyTuple)
            return t.RaiseTypeError("arg 4 (defaults) must be None or tuple");
        if (values[4].Ref is not PyTuple && (!values[4].IsNone || code.Code.FreeVars.Length > 0))
            return t.RaiseTypeError("arg 5 (closure) must be tuple");
        if (!values[5].IsNone && values[5].Ref is not PyDict)
            return t.RaiseTypeError("arg 6 (kwdefaults) must be None or dict");
        PyCell[]? cells = Cells(t, code, values[4].Ref as PyTuple ?? PyTuple.Empty);
        if (cells is null)
            return Value.Error;
        PyFunction made = OfGlobals(t, code.Code, globals, cells);
        if (values[2].Ref is PyStr name)
            made.Name = name;
        if (values[3].Ref is PyTuple defaults)
            made.Defaults = defaults.Items;
        made.KeywordDefaults = values[5].Ref as PyDict;
        return made;
    }

    private static PyCell[]? Cells(ThreadState t, PyCode code, PyTuple closure)
    {
        if (closure.Count != code.Code.FreeVars.Length)
        {
            t.RaiseValueError($"{code.Code.Name} requires closure of length {code.Code.FreeVars.Length}, not {closure.Count}");
            return null;
        }
        PyCell[] cells = new PyCell[closure.Count];
        for (int i = 0; i < cells.Length; i++)
        {
            if (closure.Items[i].Ref is not PyCell cell)
            {
                t.RaiseTypeError($"arg 5 (closure) expected cell, found {closure.Items[i].Type.Name}");
                return null;
            }
            cells[i] = cell;
        }
        return cells;
    }
}
