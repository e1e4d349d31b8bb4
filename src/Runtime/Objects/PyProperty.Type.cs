using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyProperty
{
    private static readonly ConstructorSignature Constructor = new("property", "(fget=None, fset=None, fdel=None, doc=None)");

    public static new readonly PyType TypeObject = new PyType("property")
    {
        Doc = "An attribute that functions read (fget), set (fset) and delete (fdel).",
        Signature = Constructor.Text,
        IsSubclassable = true,
        Allocate = static type => new PyProperty(type),
        New = static (t, type, scoped in _) => type.Allocate!(type),
        Init = Initialize,
        DescriptorGet = Get,
        DescriptorSet = Set,
        Members = static () =>
        [
            new Field("fget", static (t, self) => Of(self).Getter),
            new Field("fset", static (t, self) => Of(self).Setter),
            new Field("fdel", static (t, self) => Of(self).Deleter),
            new Field("__doc__", GetDoc, SetDoc),
            new GetSet("__name__", GetNameAttribute, SetNameAttribute),
            new GetSet("__isabstractmethod__", GetIsAbstract),
            new Method("getter", "(object, /)", static (t, self, function) => Of(self).With(t, function, default, default)),
            new Method("setter", "(object, /)", static (t, self, function) => Of(self).With(t, default, function, default)),
            new Method("deleter", "(object, /)", static (t, self, function) => Of(self).With(t, default, default, function)),
            new Method("__set_name__", SetName, "(owner, name, /)"),
        ],
    }.Ready();

    private static PyProperty Of(Value self) => (PyProperty)self.Ref!;

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        Value[] values = new Value[4];
        if (!Constructor.Bind(t, in arguments, values))
            return false;
        return Of(self).Fill(t, values[0], values[1], values[2], values[3]);
    }

    private bool Fill(ThreadState t, Value getter, Value setter, Value deleter, Value doc)
    {
        Getter = getter;
        Setter = setter;
        Deleter = deleter;
        docIsFromGetter = false;
        Name = default;
        Doc = Value.None;
        if (doc.IsNone && !getter.IsNone)
        {
            Value getterDoc = Protocols.Attributes.GetOrUnbound(t, getter, SpecialNames.Doc);
            if (getterDoc.IsError)
                return false;
            doc = getterDoc.IsUnbound ? Value.None : getterDoc;
            docIsFromGetter = !doc.IsNone;
        }
        if (IsExact)
        {
            Doc = doc;
            return true;
        }
        // The `__doc__` of a subclass would hide it: the instance gets it as an attribute of its own. Where there is no place for one, only the
        // doc of a getter counts as an error.
        return Protocols.Attributes.Set(t, this, SpecialNames.Doc, doc) || (!docIsFromGetter && t.ClearIf(BuiltinExceptions.AttributeError));
    }

    // See cpython Objects/descrobject.c property_copy.
    private Value With(ThreadState t, Value getter, Value setter, Value deleter)
    {
        Value newGetter = getter.IsUnbound || getter.IsNone ? Getter : getter;
        Value newSetter = setter.IsUnbound || setter.IsNone ? Setter : setter;
        Value newDeleter = deleter.IsUnbound || deleter.IsNone ? Deleter : deleter;
        Value doc = docIsFromGetter && !newGetter.IsNone ? Value.None : Doc;
        Value made = IsExact ? new PyProperty(TypeObject) : Calls.Call4(t, Type, newGetter, newSetter, newDeleter, doc);
        if (made.IsError)
            return made;
        if (made.Ref is not PyProperty property)
            return made;
        if (IsExact && !property.Fill(t, newGetter, newSetter, newDeleter, doc))
            return Value.Error;
        property.Name = Name;
        return made;
    }

    private static Value SetName(ThreadState t, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
            return t.RaiseTypeError("property.__set_name__() takes no keyword arguments");
        if (arguments.PositionalCount != 3)
            return t.RaiseTypeError($"__set_name__() takes 2 positional arguments but {arguments.PositionalCount - 1} were given");
        Of(arguments.Values[0]).Name = arguments.Values[2];
        return Value.None;
    }

    private static Value GetDoc(ThreadState t, Value self) => Of(self).Doc;

    private static bool SetDoc(ThreadState t, Value self, Value value)
    {
        Of(self).Doc = value.IsUnbound ? Value.None : value;
        return true;
    }

    private static Value GetNameAttribute(ThreadState t, Value self)
    {
        Value name = Of(self).GetName(t);
        return name.IsUnbound ? t.RaiseNoAttribute(self, SpecialNames.Name) : name;
    }

    private static bool SetNameAttribute(ThreadState t, Value self, Value value)
    {
        Of(self).Name = value;
        return true;
    }

    private static Value GetIsAbstract(ThreadState t, Value self)
    {
        foreach (Value function in (ReadOnlySpan<Value>)[Of(self).Getter, Of(self).Setter, Of(self).Deleter])
        {
            Value isAbstract = WrappedFunctions.IsAbstract(t, function);
            if (!isAbstract.IsFalse)
                return isAbstract;
        }
        return Value.False;
    }
}
