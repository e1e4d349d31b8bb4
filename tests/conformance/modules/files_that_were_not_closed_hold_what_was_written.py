# folder: temp
# oracle: 3.13
import gc
import subprocess
import sys


def write(name, mode, text):
    open(name, mode).write(text)


write("text.txt", "w", "你好\n")
write("bytes.bin", "wb", b"abc")
gc.collect()
print(open("text.txt", encoding="utf-8").read(), open("bytes.bin", "rb").read())


program = "f = open('kept.txt', 'w'); f.write('at the end'); open('dropped.bin', 'wb').write(b'xyz')"
print(subprocess.run([sys.executable, "-c", program]).returncode)
print(open("kept.txt").read(), open("dropped.bin", "rb").read())
