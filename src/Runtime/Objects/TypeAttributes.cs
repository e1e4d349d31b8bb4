using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>The attributes and methods of <c>type</c>. See cpython Objects/typeobject.c type_getsets.</summary>
internal static class TypeAttributes
{
    private static readonly PyStr AnnotateFunction = PyStr.Intern("__annotate_func__");
    private static readonly PyStr AnnotationsCache = PyStr.Intern("__annotations_cache__");

    public static Member[] Rows() =>
    [
        new GetSet("__name__", static (t, self) => PyStr.Intern(Of(self).ShortName), SetName),
        new GetSet("__qualname__", static (t, self) => PyStr.Intern(Of(self).QualName), SetQualName),
        new GetSet("__module__", GetModule, SetModule),
        new GetSet("__doc__", GetDoc, static (t, self, value) => SetInDict(t, self, SpecialNames.Doc, value)),
        new GetSet("__bases__", static (t, self) => PyTuple.From(Array.ConvertAll(Of(self).Bases, static type => (Value)type)), BaseAssignment.Assign),
        new Field("__base__", static (t, self) => Of(self).Base is { } type ? type : Value.None),
        new GetSet("__mro__", static (t, self) => Of(self).LacksMro ? Value.None : PyTuple.From(Array.ConvertAll(Of(self).Mro, static type => (Value)type))),
        new GetSet("__dict__", static (t, self) => new PyMappingProxy(Of(self).Dict)),
        new GetSet("__abstractmethods__", GetAbstractMethods, SetAbstractMethods),
        new GetSet("__annotations__", GetAnnotations, SetAnnotations),
        new GetSet("__annotate__", GetAnnotate, SetAnnotate),
        new GetSet("__type_params__", GetTypeParams, static (t, self, value) => SetInDict(t, self, SpecialNames.TypeParams, value)),
        new GetSet("__text_signature__", static (t, self) => NativeSignatures.TextOf(Of(self))),
        new Field("__basicsize__", static (t, self) => Value.FromInt64(16)),
        new Field("__itemsize__", static (t, self) => Value.FromInt64(ItemSize(Of(self)))),
        new Field("__dictoffset__", static (t, self) => Value.FromInt64(Of(self).HasInstanceDict ? -1 : 0)),
        new Field("__weakrefoffset__", static (t, self) => Value.FromInt64(Of(self).Lookup(SpecialNames.Weakref).IsUnbound ? 0 : -16)),
        new Field("__flags__", static (t, self) => Value.FromInt64(TypeFlags.Of(Of(self)))),
        new Method("mro", "()", GetMro),
        new Method("__subclasses__", "()", Subclasses),
        new Method("__instancecheck__", "(instance, /)", static (t, self, instance) => ToBool(TypeChecks.IsRealInstance(t, instance, self))),
        new Method("__subclasscheck__", "(subclass, /)", static (t, self, subclass) => ToBool(TypeChecks.IsRealSubclass(t, subclass, self))),
        new Method("__dir__", "()", Directory.OfType),
        new Method("__sizeof__", "()", static (ThreadState t, Value self) => Value.FromInt64(1064)),
        new ClassMethod("__prepare__", static (t, scoped in _) => new PyDict(), "(name, bases, /, **kwds)"),
    ];

    private static PyType Of(Value self) => (PyType)self.Ref!;

    // The bytes that an item of an object of variable size takes in CPython.
    private static long ItemSize(PyType type) =>
        type.IsSubtypeOf(PyTuple.TypeObject) ? 8 : type.IsSubtypeOf(PyInt.TypeObject) ? 4 : type.IsSubtypeOf(PyBytes.TypeObject) ? 1 : type.IsSubtypeOf(PyType.TypeObject) ? 40 : 0;

    private static Value ToBool(Truth truth) => truth == Truth.Error ? Value.Error : Value.FromBool(truth == Truth.True);

    // False with a TypeError pending when the attribute cannot be set. See cpython Objects/typeobject.c check_set_special_type_attr.
    private static bool MaySet(ThreadState t, Value self, PyStr name, Value value)
    {
        PyType type = Of(self);
        if (!type.IsHeapType)
            t.RaiseTypeError($"cannot set '{name.Text}' attribute of immutable type '{type.Name}'");
        else if (value.IsUnbound)
            t.RaiseTypeError($"cannot delete '{name.Text}' attribute of immutable type '{type.Name}'");
        else
            return true;
        return false;
    }

    private static bool SetInDict(ThreadState t, Value self, PyStr name, Value value)
    {
        if (!MaySet(t, self, name, value))
            return false;
        Of(self).Dict.Set(name, value);
        Of(self).Modified();
        return true;
    }

    private static bool SetName(ThreadState t, Value self, Value value)
    {
        if (!MaySet(t, self, SpecialNames.Name, value))
            return false;
        if (value.Ref is PyStr name)
        {
            if (!ClassCreation.IsName(t, name))
                return false;
            Of(self).Name = name.Text;
            return true;
        }
        t.RaiseTypeError($"can only assign string to {Of(self).Name}.__name__, not '{value.Type.Name}'");
        return false;
    }

    private static bool SetQualName(ThreadState t, Value self, Value value)
    {
        if (!MaySet(t, self, SpecialNames.QualName, value))
            return false;
        if (value.Ref is PyStr name)
        {
            Of(self).QualName = name.Text;
            return true;
        }
        t.RaiseTypeError($"can only assign string to {Of(self).Name}.__qualname__, not '{value.Type.Name}'");
        return false;
    }

    private static Value GetModule(ThreadState t, Value self)
    {
        PyType type = Of(self);
        if (!type.IsHeapType)
            return Value.FromString(type.Module);
        Value module = type.Dict.GetOrUnbound(SpecialNames.Module);
        return module.IsUnbound ? t.RaiseAttributeError("__module__", self, SpecialNames.Module) : module;
    }

    private static bool SetModule(ThreadState t, Value self, Value value)
    {
        if (!SetInDict(t, self, SpecialNames.Module, value))
            return false;
        Of(self).Dict.Remove(SpecialNames.FirstLineNo);
        return true;
    }

    private static Value GetDoc(ThreadState t, Value self)
    {
        PyType type = Of(self);
        if (!type.IsHeapType)
            return type.Doc is null ? Value.None : Value.FromString(type.Doc);
        Value doc = type.Dict.GetOrUnbound(SpecialNames.Doc);
        if (doc.IsUnbound)
            return Value.None;
        return doc.Type.DescriptorGet is { } get ? get(t, doc, default, type) : doc;
    }

    private static Value GetMro(ThreadState t, Value self)
    {
        PyType[]? mro = Linearization.Compute(t, Of(self), Of(self).Bases);
        return mro is null ? Value.Error : new PyList(Array.ConvertAll(mro, static type => (Value)type));
    }

    private static Value GetAbstractMethods(ThreadState t, Value self)
    {
        // `type` itself has the descriptor under the name.
        Value names = ReferenceEquals(self.Ref, PyType.TypeObject) ? default : Of(self).Dict.GetOrUnbound(SpecialNames.AbstractMethods);
        return names.IsUnbound ? t.RaiseAttributeError("__abstractmethods__", self, SpecialNames.AbstractMethods) : names;
    }

    private static bool SetAbstractMethods(ThreadState t, Value self, Value value)
    {
        PyType type = Of(self);
        bool isAbstract = false;
        if (!value.IsUnbound)
        {
            Truth truth = Truthiness.Of(t, value);
            if (truth == Truth.Error)
                return false;
            isAbstract = truth == Truth.True;
            type.Dict.Set(SpecialNames.AbstractMethods, value);
        }
        else if (!type.Dict.Remove(SpecialNames.AbstractMethods))
        {
            t.RaiseAttributeError("__abstractmethods__", self, SpecialNames.AbstractMethods);
            return false;
        }
        type.IsAbstract = isAbstract;
        type.Modified();
        return true;
    }

    // Built-in types are shared: what other engines made of them is not meant.
    private static Value Subclasses(ThreadState t, Value self)
    {
        List<Value> found = [];
        foreach (PyType type in Of(self).Subclasses())
        {
            if (type.Finalization is null || ReferenceEquals(type.Finalization, t.Engine.Finalization))
                found.Add(type);
        }
        return new PyList([.. found]);
    }

    // PEP 649: made by calling __annotate__ the first time. See cpython Objects/typeobject.c type_get_annotations.
    private static Value GetAnnotations(ThreadState t, Value self)
    {
        PyType type = Of(self);
        if (!type.IsHeapType)
            return t.RaiseAttributeError($"type object '{type.Name}' has no attribute '__annotations__'", self, SpecialNames.Annotations);
        if (type.Dict.TryGet(SpecialNames.Annotations, out Value found) || type.Dict.TryGet(AnnotationsCache, out found))
            return found.Type.DescriptorGet is { } get ? get(t, found, default, type) : found;
        Value annotate = GetAnnotate(t, self);
        if (annotate.IsError)
            return annotate;
        Value made = new PyDict();
        if (!annotate.IsNone)
        {
            made = Calls.Call1(t, annotate, Value.FromInt64(1));
            if (made.IsError)
                return made;
            if (made.Ref is not PyDict)
                return t.RaiseTypeError($"__annotate__ returned non-dict of type '{made.Type.Name}'");
        }
        type.Dict.Set(AnnotationsCache, made);
        type.Modified();
        return made;
    }

    private static bool SetAnnotations(ThreadState t, Value self, Value value)
    {
        PyType type = Of(self);
        if (!type.IsHeapType)
        {
            t.RaiseTypeError($"cannot set '__annotations__' attribute of immutable type '{type.Name}'");
            return false;
        }
        bool hadOwn = type.Dict.TryGet(SpecialNames.Annotations, out _);
        bool hadCache = type.Dict.Remove(AnnotationsCache);
        if (!value.IsUnbound)
        {
            type.Dict.Set(hadOwn ? SpecialNames.Annotations : AnnotationsCache, value);
        }
        else if (!type.Dict.Remove(SpecialNames.Annotations) && !hadCache)
        {
            t.RaiseAttributeError("__annotations__", self, SpecialNames.Annotations);
            return false;
        }
        type.Dict.Remove(SpecialNames.Annotate);
        type.Dict.Set(AnnotateFunction, Value.None);
        type.Modified();
        return true;
    }

    private static Value GetAnnotate(ThreadState t, Value self)
    {
        PyType type = Of(self);
        if (!type.IsHeapType)
            return t.RaiseAttributeError($"type object '{type.Name}' has no attribute '__annotate__'", self, SpecialNames.Annotate);
        if (!type.Dict.TryGet(AnnotateFunction, out Value found) && !type.Dict.TryGet(SpecialNames.Annotate, out found))
            return Value.None;
        return found.Type.DescriptorGet is { } get ? get(t, found, default, type) : found;
    }

    private static bool SetAnnotate(ThreadState t, Value self, Value value)
    {
        PyType type = Of(self);
        if (value.IsUnbound)
            t.RaiseTypeError("cannot delete __annotate__ attribute");
        else if (!type.IsHeapType)
            t.RaiseTypeError($"cannot set '__annotate__' attribute of immutable type '{type.Name}'");
        else if (!value.IsNone && !Calls.IsCallable(value))
            t.RaiseTypeError("__annotate__ must be callable or None");
        else
        {
            type.Dict.Set(AnnotateFunction, value);
            if (!value.IsNone)
                type.Dict.Remove(AnnotationsCache);
            type.Modified();
            return true;
        }
        return false;
    }

    private static Value GetTypeParams(ThreadState t, Value self)
    {
        if (ReferenceEquals(self.Ref, PyType.TypeObject))
            return PyTuple.Empty;
        Value parameters = Of(self).Dict.GetOrUnbound(SpecialNames.TypeParams);
        return parameters.IsUnbound ? PyTuple.Empty : parameters;
    }
}
