using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

// split(), subgroup() and except*. See cpython Objects/exceptions.c exceptiongroup_split_recursive.
internal sealed partial class PyBaseExceptionGroup
{
    private static readonly PyStr DeriveName = PyStr.Intern("derive");

    /// <summary>What a condition selects of a group, and the rest; either may be null.</summary>
    internal readonly record struct Parts(PyBaseException? Match, PyBaseException? Rest);

    private static Value Split(ThreadState t, Value self, Value matcher)
    {
        if (!IsMatcher(matcher))
            return RaiseNoMatcher(t);
        if (!((PyBaseExceptionGroup)self.Ref!).TrySplit(t, matcher, wantsRest: true, out Parts parts))
            return Value.Error;
        return new PyTuple(OrNone(parts.Match), OrNone(parts.Rest));
    }

    private static Value Subgroup(ThreadState t, Value self, Value matcher)
    {
        if (!IsMatcher(matcher))
            return RaiseNoMatcher(t);
        if (!((PyBaseExceptionGroup)self.Ref!).TrySplit(t, matcher, wantsRest: false, out Parts parts))
            return Value.Error;
        return OrNone(parts.Match);
    }

    /// <summary>Splits by an exception type, a tuple of them, or a callable; false on error.</summary>
    public bool TrySplit(ThreadState t, Value matcher, bool wantsRest, out Parts parts)
    {
        parts = default;
        Truth whole = Matches(t, this, matcher);
        if (whole == Truth.Error)
            return false;
        if (whole == Truth.True)
        {
            parts = new Parts(this, null);
            return true;
        }
        if (!t.EnterNative(" in exceptiongroup_split_recursive"))
            return false;
        bool done = TrySplitMembers(t, matcher, wantsRest, out parts);
        t.LeaveNative();
        return done;
    }

    private bool TrySplitMembers(ThreadState t, Value matcher, bool wantsRest, out Parts parts)
    {
        parts = default;
        List<Value> matches = [];
        List<Value> rests = [];
        foreach (Value item in Exceptions.Items)
        {
            PyBaseException member = (PyBaseException)item.Ref!;
            if (!TrySplitMember(t, member, matcher, wantsRest, out Parts inner))
                return false;
            if (inner.Match is not null)
                matches.Add(inner.Match);
            if (inner.Rest is not null)
                rests.Add(inner.Rest);
        }
        PyBaseException? match = null;
        if (matches.Count > 0 && (match = DeriveSubset(t, matches)) is null)
            return false;
        PyBaseException? rest = null;
        if (wantsRest && rests.Count > 0 && (rest = DeriveSubset(t, rests)) is null)
            return false;
        parts = new Parts(match, rest);
        return true;
    }

    private static bool TrySplitMember(ThreadState t, PyBaseException member, Value matcher, bool wantsRest, out Parts parts)
    {
        if (member is PyBaseExceptionGroup group)
            return group.TrySplit(t, matcher, wantsRest, out parts);
        Truth matches = Matches(t, member, matcher);
        parts = matches == Truth.True ? new Parts(member, null) : new Parts(null, member);
        return matches != Truth.Error;
    }

    // A group of some of the members that keeps the traceback, cause, context and notes; null on error.
    private PyBaseExceptionGroup? DeriveSubset(ThreadState t, List<Value> members)
    {
        Value derived = Protocols.Attributes.CallMethod(t, this, DeriveName, new PyList([.. members]));
        if (derived.IsError)
            return null;
        if (derived.Ref is not PyBaseExceptionGroup group)
        {
            t.RaiseTypeError("derive must return an instance of BaseExceptionGroup");
            return null;
        }
        group.Traceback = Traceback;
        group.Context = Context;
        group.Cause = Cause;
        group.SuppressContext = SuppressContext;
        Value notes = Protocols.Attributes.GetOrUnbound(t, this, SpecialNames.Notes);
        if (notes.IsError)
            return null;
        if (!notes.IsUnbound && notes.Ref is not PyDict && notes.Type.GetItem is not null && Iteration.ToList(t, notes) is { } copy && !Protocols.Attributes.Set(t, group, SpecialNames.Notes, copy))
            return null;
        return group;
    }

    private static Truth Matches(ThreadState t, PyBaseException exception, Value matcher)
    {
        switch (matcher.Ref)
        {
            case PyType type when type.IsSubtypeOf(BuiltinExceptions.BaseException):
                return exception.Type.IsSubtypeOf(type) ? Truth.True : Truth.False;
            case PyTuple types:
                foreach (Value type in types.Items)
                {
                    if (exception.Type.IsSubtypeOf((PyType)type.Ref!))
                        return Truth.True;
                }
                return Truth.False;
            default:
                Value result = Calls.Call1(t, matcher, exception);
                return result.IsError ? Truth.Error : Truthiness.Of(t, result);
        }
    }

    private static bool IsMatcher(Value matcher) => matcher.Ref switch
    {
        PyType type when type.IsSubtypeOf(BuiltinExceptions.BaseException) => true,
        PyType => false,
        PyTuple types => Array.TrueForAll(types.Items, static item => item.Ref is PyType type && type.IsSubtypeOf(BuiltinExceptions.BaseException)),
        _ => Calls.IsCallable(matcher),
    };

    private static Value RaiseNoMatcher(ThreadState t) =>
        t.RaiseTypeError("expected an exception type, a tuple of exception types, or a callable (other than a class)");
}
