namespace PyLite.Runtime.Objects;

/// <summary>The <c>__doc__</c> of the special methods of built-in types: each says what expression it stands for.</summary>
internal static class SpecialMethodDocs
{
    /// <summary>The text for a name; null for a method that has none.</summary>
    public static string? Of(string name) => Returned(name) is { } expression ? $"Return {expression}." : Done(name);

    private static string? Returned(string name) => name switch
    {
        "__repr__" => "repr(self)",
        "__str__" => "str(self)",
        "__hash__" => "hash(self)",
        "__len__" => "len(self)",
        "__getattribute__" => "getattr(self, name)",
        "__getitem__" => "self[key]",
        "__contains__" => "bool(key in self)",
        "__index__" => "self as an exact integer, for an index",
        "__divmod__" => "divmod(self, value)",
        "__rdivmod__" => "divmod(value, self)",
        "__pow__" => "pow(self, value, mod)",
        "__rpow__" => "pow(value, self, mod)",
        "__await__" => "the iterator that an await expression runs",
        "__aiter__" => "the asynchronous iterator of self",
        "__anext__" => "the awaitable of the next value",
        _ => Operation(name),
    };

    private static string? Operation(string name)
    {
        string bare = name.Trim('_');
        if (Comparison(bare) is { } comparison)
            return $"self{comparison}value";
        if (Symbol(bare) is { } symbol)
            return $"self{symbol}value";
        if (bare[0] == 'r' && Symbol(bare[1..]) is { } reflected)
            return $"value{reflected}self";
        return bare[0] == 'i' && Symbol(bare[1..]) is { } inPlace ? $"self{inPlace}=value" : null;
    }

    private static string? Comparison(string bare) => bare switch
    {
        "lt" => "<",
        "le" => "<=",
        "eq" => "==",
        "ne" => "!=",
        "gt" => ">",
        "ge" => ">=",
        _ => null,
    };

    private static string? Symbol(string bare) => bare switch
    {
        "add" => "+",
        "sub" => "-",
        "mul" => "*",
        "mod" => "%",
        "pow" => "**",
        "lshift" => "<<",
        "rshift" => ">>",
        "and" => "&",
        "xor" => "^",
        "or" => "|",
        "floordiv" => "//",
        "truediv" => "/",
        "matmul" => "@",
        _ => null,
    };

    private static string? Done(string name) => name switch
    {
        "__bool__" => "True if self else False",
        "__neg__" => "-self",
        "__pos__" => "+self",
        "__invert__" => "~self",
        "__abs__" => "abs(self)",
        "__int__" => "int(self)",
        "__float__" => "float(self)",
        "__call__" => "Call self as a function.",
        "__iter__" => "Implement iter(self).",
        "__next__" => "Implement next(self).",
        "__setattr__" => "Implement setattr(self, name, value).",
        "__delattr__" => "Implement delattr(self, name).",
        "__setitem__" => "Set self[key] to value.",
        "__delitem__" => "Delete self[key].",
        "__get__" => "Return the attribute of an instance of owner.",
        "__set__" => "Set the attribute of an instance.",
        "__delete__" => "Delete the attribute of an instance.",
        "__init__" => "Initialize self; help(type(self)) shows the arguments.",
        _ => null,
    };
}
