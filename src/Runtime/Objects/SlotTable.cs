using System.Collections.Frozen;

namespace PyLite.Runtime.Objects;

/// <summary>The special methods and the slots they stand for. See cpython Objects/typeobject.c slotdefs.</summary>
internal static class SlotTable
{
    private static readonly NewSlot New = new();

    private static readonly Slot[] Rows =
    [
        new UnarySlot("__repr__", static type => ref type.Repr),
        new UnarySlot("__str__", static type => ref type.Str),
        new HashSlot(),
        new CallSlot(),
        new GetAttributeSlot(),
        new SetAttributeSlot(),
        new CompareSlot(),
        new IterSlot(),
        new NextSlot(),
        new DescriptorGetSlot(),
        new DescriptorSetSlot(),
        new InitSlot(),
        New,
        new DelSlot(),
        new BinarySlot("__add__", "__radd__", static type => ref type.Add),
        new BinarySlot("__sub__", "__rsub__", static type => ref type.Subtract),
        new BinarySlot("__mul__", "__rmul__", static type => ref type.Multiply),
        new BinarySlot("__mod__", "__rmod__", static type => ref type.Remainder),
        new BinarySlot("__divmod__", "__rdivmod__", static type => ref type.DivMod),
        new PowerSlot(),
        new UnarySlot("__neg__", static type => ref type.Negative),
        new UnarySlot("__pos__", static type => ref type.Positive),
        new UnarySlot("__abs__", static type => ref type.Absolute),
        new BoolSlot(),
        new UnarySlot("__invert__", static type => ref type.Invert),
        new BinarySlot("__lshift__", "__rlshift__", static type => ref type.LeftShift),
        new BinarySlot("__rshift__", "__rrshift__", static type => ref type.RightShift),
        new BinarySlot("__and__", "__rand__", static type => ref type.And),
        new BinarySlot("__xor__", "__rxor__", static type => ref type.Xor),
        new BinarySlot("__or__", "__ror__", static type => ref type.Or),
        new UnarySlot("__int__", static type => ref type.Int),
        new UnarySlot("__float__", static type => ref type.Float),
        new UnarySlot("__index__", static type => ref type.Index),
        new BinarySlot("__floordiv__", "__rfloordiv__", static type => ref type.FloorDivide),
        new BinarySlot("__truediv__", "__rtruediv__", static type => ref type.TrueDivide),
        new BinarySlot("__matmul__", "__rmatmul__", static type => ref type.MatrixMultiply),
        new InPlaceSlot("__iadd__", static type => ref type.InPlaceAdd),
        new InPlaceSlot("__isub__", static type => ref type.InPlaceSubtract),
        new InPlaceSlot("__imul__", static type => ref type.InPlaceMultiply),
        new InPlaceSlot("__imod__", static type => ref type.InPlaceRemainder),
        new InPlacePowerSlot(),
        new InPlaceSlot("__ilshift__", static type => ref type.InPlaceLeftShift),
        new InPlaceSlot("__irshift__", static type => ref type.InPlaceRightShift),
        new InPlaceSlot("__iand__", static type => ref type.InPlaceAnd),
        new InPlaceSlot("__ixor__", static type => ref type.InPlaceXor),
        new InPlaceSlot("__ior__", static type => ref type.InPlaceOr),
        new InPlaceSlot("__ifloordiv__", static type => ref type.InPlaceFloorDivide),
        new InPlaceSlot("__itruediv__", static type => ref type.InPlaceTrueDivide),
        new InPlaceSlot("__imatmul__", static type => ref type.InPlaceMatrixMultiply),
        new LengthSlot(),
        new ConcatSlot("__add__", static type => ref type.Concat),
        new RepeatSlot(static type => ref type.Repeat, "__mul__", "__rmul__"),
        new ConcatSlot("__iadd__", static type => ref type.InPlaceConcat),
        new RepeatSlot(static type => ref type.InPlaceRepeat, "__imul__"),
        new GetItemSlot(),
        new SetItemSlot(),
        new ContainsSlot(),
        new UnarySlot("__await__", static type => ref type.Await),
        new UnarySlot("__aiter__", static type => ref type.AsyncIter),
        new UnarySlot("__anext__", static type => ref type.AsyncNext),
    ];

    private static readonly FrozenDictionary<PyStr, Slot[]> RowsByName = MakeRowsByName();

    /// <summary>Puts a slot wrapper into a built-in type's namespace for each slot of its own.</summary>
    public static void AddWrappers(PyType type, PyDict dict)
    {
        foreach (Slot row in Rows)
        {
            if (!row.IsOwn(type))
                continue;
            foreach (SpecialMethod method in row.Methods)
            {
                if (method.HasWrapper && !dict.TryGet(method.Name, out _))
                    dict.Set(method.Name, new PySlotWrapper(type, method, row.Get(type)!));
            }
        }
        if (New.IsOwn(type))
            dict.Set(SpecialNames.New, NewSlot.MakeWrapper(type));
    }

    /// <summary>
    /// Fills the slots of a new class. Those of the base are there already, so with a single base only the names in the class's own
    /// namespace matter.
    /// </summary>
    public static void FillSlots(PyType type, bool baseIsEnough)
    {
        if (!baseIsEnough)
        {
            foreach (Slot row in Rows)
                row.Update(type);
            return;
        }
        PyDict dict = type.Dict;
        for (int i = 0; i < dict.EntryLimit; i++)
        {
            if (dict.EntryAt(i).Key.Ref is PyStr name && RowsByName.TryGetValue(name, out Slot[]? rows))
                Update(type, rows);
        }
    }

    /// <summary>A name in the namespace of a class was set or deleted: slots of the class and of those below it follow.</summary>
    public static void NameChanged(PyType type, PyStr name)
    {
        if (RowsByName.TryGetValue(name, out Slot[]? rows))
            UpdateBelow(type, rows);
    }

    /// <summary>The bases of a class changed: all slots of it and of those below it are filled anew.</summary>
    public static void BasesChanged(PyType type) => UpdateBelow(type, Rows);

    private static void UpdateBelow(PyType type, Slot[] rows)
    {
        Update(type, rows);
        foreach (PyType subclass in type.Subclasses())
            UpdateBelow(subclass, rows);
    }

    private static void Update(PyType type, Slot[] rows)
    {
        foreach (Slot row in rows)
            row.Update(type);
    }

    private static FrozenDictionary<PyStr, Slot[]> MakeRowsByName()
    {
        Dictionary<PyStr, List<Slot>> byName = [];
        foreach (Slot row in Rows)
        {
            foreach (SpecialMethod method in row.Methods)
            {
                if (!byName.TryGetValue(method.Name, out List<Slot>? rows))
                    byName.Add(method.Name, rows = []);
                rows.Add(row);
            }
        }
        return byName.ToFrozenDictionary(static pair => pair.Key, static pair => pair.Value.ToArray());
    }
}
