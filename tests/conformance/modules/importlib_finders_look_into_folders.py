# folder: temp
import importlib.machinery
import importlib.util
import os

os.makedirs("package/inner")
os.makedirs("portion")
for name in ("plain.py", "package/__init__.py", "package/inner/__init__.py"):
    with open(name, "w") as file:
        file.write("value = __name__\n")

finder = importlib.machinery.FileFinder(".", (importlib.machinery.SourceFileLoader, [".py"]))
for name in ("plain", "package", "portion", "missing"):
    spec = finder.find_spec(name)
    if spec is None:
        print(name, None)
        continue
    file = spec.origin and os.path.relpath(spec.origin)
    print(name, type(spec.loader).__name__, file, spec.submodule_search_locations and [os.path.relpath(f) for f in spec.submodule_search_locations])

spec = importlib.machinery.PathFinder.find_spec("inner", ["package"])
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
print(module.value, importlib.machinery.PathFinder.find_spec("nothing_like_it"))
print(importlib.machinery.SOURCE_SUFFIXES, ".py" in importlib.machinery.all_suffixes())
