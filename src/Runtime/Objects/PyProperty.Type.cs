using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyProperty
{
    private static readonly ConstructorSignature Constructor = new("property", "(fget=None, fset=None, fdel=None, doc=None)");

    public static new readonly PyType TypeObject = new PyType("property")
    {
        Doc = "Property attribute.\n\n  fget\n    function to be used for getting an attribute value\n  fset\n    function to be used for setting an attribute value\n  fdel\n    function to be used for del'ing an attribute\n  doc\n    docstring",
        IsSubclassable = true,
        Allocate = static type => new PyProperty(type),
        New = static (t, type, scoped in _) => type.Allocate!(type),
        Init = Initialize,
        DescriptorGet = Get,
        DescriptorSet = Set,
        Members = static () =>
        [
            new GetSet("fget", static (t, self) => Of(self).Getter, Member.SetReadOnly),
            new GetSet("fset", static (t, self) => Of(self).Setter, Member.SetReadOnly),
            new GetSet("fdel", static (t, self) => Of(self).Deleter, Member.SetReadOnly),
            new GetSet("__doc__", GetDoc, SetDoc),
            new GetSet("__name__", GetNameAttribute, SetNameAttribute),
            new GetSet("__isabstractmethod__", GetIsAbstract),
            new Method("getter", "(object, /)", static (t, self, function) => Of(self).With(t, function, default, default)),
            new Method("setter", "(object, /)", static (t, self, function) => Of(self).With(t, default, function, default)),
            new Method("deleter", "(object, /)", static (t, self, function) => Of(self).With(t, default, default, function)),
            new Method("__set_name__", "(owner, name, /)", SetName),
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
        Doc = doc;
        if (doc.IsNone && !getter.IsNone)
        {
            Value getterDoc = Protocols.Attributes.GetOrUnbound(t, getter, SpecialNames.Doc);
            if (getterDoc.IsError)
                return false;
            Doc = getterDoc.IsUnbound ? Value.None : getterDoc;
            docIsFromGetter = !Doc.IsNone;
        }
        // A subclass keeps the doc where its class has none of its own in the way.
        if (!ReferenceEquals(Type, TypeObject) && !Doc.IsNone && Type.HasInstanceDict)
            attributes.Set(SpecialNames.Doc, Doc);
        return true;
    }

    // See cpython Objects/descrobject.c property_copy.
    private Value With(ThreadState t, Value getter, Value setter, Value deleter)
    {
        Value newGetter = getter.IsUnbound || getter.IsNone ? Getter : getter;
        Value newSetter = setter.IsUnbound || setter.IsNone ? Setter : setter;
        Value newDeleter = deleter.IsUnbound || deleter.IsNone ? Deleter : deleter;
        Value doc = docIsFromGetter && !newGetter.IsNone ? Value.None : Doc;
        Value made = ReferenceEquals(Type, TypeObject) ? new PyProperty(TypeObject) : Calls.Call4(t, Type, newGetter, newSetter, newDeleter, doc);
        if (made.IsError)
            return made;
        if (made.Ref is not PyProperty property)
            return made;
        if (ReferenceEquals(Type, TypeObject) && !property.Fill(t, newGetter, newSetter, newDeleter, doc))
            return Value.Error;
        property.Name = Name;
        return made;
    }

    private static Value SetName(ThreadState t, Value self, Value owner, Value name)
    {
        Of(self).Name = name;
        return Value.None;
    }

    private static Value GetDoc(ThreadState t, Value self) => Of(self).Doc;

    private static bool SetDoc(ThreadState t, Value self, Value value)
    {
        Of(self).Doc = value.IsUnbound ? Value.None : value;
        Of(self).docIsFromGetter = false;
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
