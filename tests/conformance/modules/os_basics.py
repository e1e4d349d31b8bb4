# oracle: 3.13
# folder: temp
import os
print(os.name, os.sep, os.linesep == "\n", os.curdir, os.path.join("a", "b", "c.txt"))
print(os.path.join("a", "/b"), os.path.split("/a/b.txt"), os.path.splitext("x.tar.gz"))
print(os.path.basename("/a/b"), os.path.dirname("/a/b"), os.path.normpath("a//b/../c/."))
print(os.path.isabs("/x"), os.path.commonprefix(["abc", "abd"]), os.path.relpath("/a/b", "/a/c"))
print(os.path.splitext(".bashrc"), os.path.commonpath(["/a/b", "/a/c"]))
os.mkdir("d")
os.makedirs("d/e/f")
open("d/x.txt", "w").write("hi") if False else None
with open("d/x.txt", "w") as f:
    f.write("hello")
print(sorted(os.listdir("d")), os.path.exists("d/x.txt"), os.path.isfile("d/x.txt"))
print(os.path.isdir("d/e"), os.path.getsize("d/x.txt"), os.stat("d/x.txt").st_size)
print(os.path.exists("nope"))
os.rename("d/x.txt", "d/y.txt")
print(os.listdir("d/e"), [(r, sorted(ds), fs) for r, ds, fs in os.walk("d")])
os.remove("d/y.txt")
os.rmdir("d/e/f")
os.makedirs("d/e", exist_ok=True)
print(sorted(e.name for e in os.scandir("d")), os.path.basename(os.getcwd()) != "")
print(os.environ.get("NO_SUCH_VARIABLE", "default"), os.getenv("NO_SUCH_VARIABLE"))
print(type(os.getpid()).__name__, os.fspath("p"), os.cpu_count() is None or os.cpu_count() > 0)
os.environ["MADE_HERE"] = "v"
print(os.environ["MADE_HERE"], os.getenv("MADE_HERE"), "MADE_HERE" in os.environ)
del os.environ["MADE_HERE"]
os.chdir("d")
print(os.path.basename(os.getcwd()), os.path.abspath("q").endswith("d/q"), os.path.expanduser("x"))
for f in (
    lambda: os.listdir("missing"), lambda: os.remove("missing"), lambda: os.mkdir("e"),
    lambda: os.rmdir("missing"), lambda: os.environ["NO_SUCH_VARIABLE"],
    lambda: os.rename("m1", "m2"), lambda: os.path.getsize("missing"), lambda: os.path.join(1),
    lambda: os.stat("missing"), lambda: os.chdir("missing"), lambda: os.fspath(1),
):
    try:
        print(f())
    except (OSError, KeyError, TypeError) as e:
        print(type(e).__name__, str(e).replace("Errno 44", "Errno 2"))
