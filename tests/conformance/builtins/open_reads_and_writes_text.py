# oracle: 3.13
# folder: temp
with open("f.txt", "w") as f:
    print(f.write("first line\n"), f.name, f.mode, f.closed, f.writable(), f.readable())
    f.writelines(["second\n", "third é日😀"])
    print("printed", file=f)
print(f.closed)
with open("f.txt") as f:
    print(repr(f.read()), repr(f.read()))
with open("f.txt", encoding="utf-8") as f:
    print(repr(f.readline()), f.readlines(), f.tell() > 0, f.seek(0), repr(f.read(5)), repr(f.readline()))
for line in open("f.txt"):
    print(repr(line))
with open("f.txt", "a") as f:
    f.write("appended\r\n")
print(open("f.txt", newline="").read()[-10:].encode(), open("f.txt").read()[-10:].encode())
try:
    open("f.txt", "x")
except FileExistsError as e:
    print(e)
with open("g.txt", "w+") as f:
    f.write("abcdef")
    f.seek(2)
    print(f.read(2), f.tell())
    f.seek(0)
    f.truncate(3)
    print(f.read())
with open("h.txt", "w", encoding="latin-1") as f:
    f.write("é")
print(open("h.txt", "rb").read(), open("h.txt", encoding="latin-1").read())
for action in (
    lambda: open("missing.txt"), lambda: open("."), lambda: open("f.txt", "q"),
    lambda: open("f.txt").write("x"), lambda: open("f.txt", "w").read(),
    lambda: open("missing/dir.txt", "w"), lambda: open(3.5),
    lambda: open("h.txt", encoding="utf-8").read(), lambda: open("x", "rw"),
    lambda: open("x", "rb", encoding="utf-8"), lambda: open("x", encoding="nope"),
    lambda: open("f.txt", "wb").write("text"), lambda: open("k.txt", "w").write(b"bytes"),
    lambda: f.read(), lambda: open("a\0b"),
):
    try:
        print(action())
    except (OSError, ValueError, TypeError, LookupError) as e:
        print(type(e).__name__, e)
