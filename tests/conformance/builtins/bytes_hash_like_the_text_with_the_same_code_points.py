# oracle: 3.14
print(hash(""), hash(b""))
for text in "a", "spam", "seven..", "eight...", "nine.....", "caf\xe9", "\xff" * 33, "\x00", "x" * 1000:
    data = text.encode("latin-1")
    print(hash(text) == hash(data), hash(data) == hash(bytes(memoryview(data))), hash(memoryview(data)) == hash(data))
print(len({"a", b"a"}), {b"a": 1}.get("a"))
print(len({hash(str(n)) for n in range(10_000)} | {hash(b"%d" % n) for n in range(10_000)}))
