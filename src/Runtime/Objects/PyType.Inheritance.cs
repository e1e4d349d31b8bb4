namespace PyLite.Runtime.Objects;

internal sealed partial class PyType
{
    /// <summary>Takes over the slots and traits that this type does not have itself. See cpython Objects/typeobject.c inherit_slots.</summary>
    public void InheritFrom(PyType other)
    {
        Repr ??= other.Repr;
        Str ??= other.Str;
        Hash ??= other.Hash;
        Call ??= other.Call;
        GetAttribute ??= other.GetAttribute;
        SetAttribute ??= other.SetAttribute;
        RichCompare ??= other.RichCompare;
        Iter ??= other.Iter;
        Next ??= other.Next;
        Send ??= other.Send;
        DescriptorGet ??= other.DescriptorGet;
        DescriptorSet ??= other.DescriptorSet;
        Init ??= other.Init;
        Del ??= other.Del;
        New ??= other.New;
        Add ??= other.Add;
        Subtract ??= other.Subtract;
        Multiply ??= other.Multiply;
        Remainder ??= other.Remainder;
        DivMod ??= other.DivMod;
        Power ??= other.Power;
        Negative ??= other.Negative;
        Positive ??= other.Positive;
        Absolute ??= other.Absolute;
        Bool ??= other.Bool;
        Invert ??= other.Invert;
        LeftShift ??= other.LeftShift;
        RightShift ??= other.RightShift;
        And ??= other.And;
        Xor ??= other.Xor;
        Or ??= other.Or;
        Int ??= other.Int;
        Float ??= other.Float;
        Index ??= other.Index;
        FloorDivide ??= other.FloorDivide;
        TrueDivide ??= other.TrueDivide;
        MatrixMultiply ??= other.MatrixMultiply;
        InPlaceAdd ??= other.InPlaceAdd;
        InPlaceSubtract ??= other.InPlaceSubtract;
        InPlaceMultiply ??= other.InPlaceMultiply;
        InPlaceRemainder ??= other.InPlaceRemainder;
        InPlacePower ??= other.InPlacePower;
        InPlaceLeftShift ??= other.InPlaceLeftShift;
        InPlaceRightShift ??= other.InPlaceRightShift;
        InPlaceAnd ??= other.InPlaceAnd;
        InPlaceXor ??= other.InPlaceXor;
        InPlaceOr ??= other.InPlaceOr;
        InPlaceFloorDivide ??= other.InPlaceFloorDivide;
        InPlaceTrueDivide ??= other.InPlaceTrueDivide;
        InPlaceMatrixMultiply ??= other.InPlaceMatrixMultiply;
        Length ??= other.Length;
        Concat ??= other.Concat;
        Repeat ??= other.Repeat;
        InPlaceConcat ??= other.InPlaceConcat;
        InPlaceRepeat ??= other.InPlaceRepeat;
        GetItem ??= other.GetItem;
        SetItem ??= other.SetItem;
        Contains ??= other.Contains;
        Await ??= other.Await;
        AsyncIter ??= other.AsyncIter;
        AsyncNext ??= other.AsyncNext;
        Allocate ??= other.Allocate;
        HasInstanceDict |= other.HasInstanceDict;
        MatchesSelf |= other.MatchesSelf;
    }

    /// <summary>Takes over whether it is a sequence or a mapping for <c>match</c>, unless it is one of them already.</summary>
    public void InheritPatternKind(PyType other)
    {
        if (MatchesSequence || MatchesMapping)
            return;
        MatchesSequence = other.MatchesSequence;
        MatchesMapping = other.MatchesMapping;
    }

    /// <summary>Makes it and its subclasses what another type is for <c>match</c>. See cpython Objects/typeobject.c set_flags_recursive.</summary>
    public void TakePatternKind(PyType other)
    {
        if (!IsHeapType || (MatchesSequence == other.MatchesSequence && MatchesMapping == other.MatchesMapping))
            return;
        MatchesSequence = other.MatchesSequence;
        MatchesMapping = other.MatchesMapping;
        foreach (PyType subclass in Subclasses())
            subclass.TakePatternKind(other);
    }
}
