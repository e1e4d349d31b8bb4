for cls, names in {
    int: "__add__ __radd__ __sub__ __mod__ __lt__ __eq__ __neg__ __abs__ __divmod__ __rdivmod__ __invert__ __int__ __float__ __repr__ __hash__",
    list: "__iter__ __len__ __setitem__ __delitem__ __getattribute__",
    set: "__and__ __ior__ __rxor__",
    object: "__repr__ __str__ __setattr__ __delattr__ __ne__",
}.items():
    for name in names.split():
        print(cls.__name__, name, "-", getattr(cls, name).__doc__)

print(iter([]).__next__.__doc__)
print((x for x in []).__next__.__doc__)
print((1).__add__.__doc__)
