# folder: temp
import linecache
import os
import sys

with open("sample.py", "w") as file:
    file.write("first\nsecond")
with open("empty.py", "w"):
    pass
print(linecache.getlines("sample.py"), linecache.getline("sample.py", 2), [linecache.getline("sample.py", 9)])
print(linecache.getlines("empty.py"), linecache.getlines("missing.py"), linecache.getlines(""), linecache.getlines("<text>"))
with open("sample.py", "w") as file:
    file.write("another\n")
print(linecache.getline("sample.py", 1))
linecache.checkcache()
print(linecache.getline("sample.py", 1))
with open("coded.py", "wb") as file:
    file.write(b"# -*- coding: latin-1 -*-\nx = '\xe9'\n")
print(linecache.getline("coded.py", 2))
with open("bad.py", "wb") as file:
    file.write(b"x = '\xe9'\n")
print(linecache.getlines("bad.py"))


class Loader:
    def get_source(self, name):
        print("asked for", name)
        return "from a\nloader"


names = {"__name__": "made", "__loader__": Loader()}
print(linecache.lazycache("made.py", names), linecache.lazycache("made.py", names), linecache.lazycache("other.py", {}))
print(linecache.getlines("made.py"), linecache.getline("made.py", 2))
print(linecache.getlines("direct.py", names))
os.mkdir("deep")
with open("deep/found.py", "w") as file:
    file.write("on the path\n")
sys.path.append("deep")
print(linecache.getlines("found.py"))
linecache.clearcache()
print(linecache.cache)
