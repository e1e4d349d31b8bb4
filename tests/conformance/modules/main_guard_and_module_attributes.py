import sys
print(__name__, __doc__, __package__, __file__.endswith("main_guard_and_module_attributes.py"))
print(sys.argv[0].endswith("main_guard_and_module_attributes.py"))
if __name__ == "__main__":
    print("is main")
print(sys.modules["__main__"].__name__, sys.modules["__main__"].__dict__ is globals())
import os.path, os
print(os.path.basename(sys.path[0]), __import__("os.path") is os, os.path is sys.modules["os.path"])
