# folder: temp
with open("b.bin", "wb") as f:
    print(f.write(b"\x00\x01\xff"), f.write(bytearray(b"more")), f.mode, f.tell())
with open("b.bin", "rb") as f:
    print(f.read(2), f.read(), f.read(), f.seek(-2, 2), f.read(), f.seek(1), f.readline(), f.tell(), f.seekable())
with open("b.bin", "ab") as f:
    f.write(b"\nline\n")
with open("b.bin", "rb") as f:
    print(f.readlines())
with open("b.bin", "r+b") as f:
    f.seek(1)
    f.write(b"X")
    f.seek(0)
    print(f.read())
print([line for line in open("b.bin", "rb")])
buffer = bytearray(4)
with open("b.bin", "rb", buffering=0) as f:
    print(f.readinto(buffer), buffer)
import os
print(os.path.getsize("b.bin"), os.path.exists("b.bin"), sorted(os.listdir(".")))
