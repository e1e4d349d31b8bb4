# oracle: 3.14
name, n = "World", 3.14159
t = t"Hello {name}, pi is {n:.2f}{n!r:>10}!"
print(type(t).__name__, t.strings, t.values)
for part in t.interpolations:
    print(part.value, part.expression, part.conversion, repr(part.format_spec))
print([p if isinstance(p, str) else p.value for p in t])
print((t"a" t"{n}").strings, t"{n=}".strings)
