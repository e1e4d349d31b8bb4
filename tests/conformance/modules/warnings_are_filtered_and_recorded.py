# oracle: 3.14
# stderr: any
import warnings
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    warnings.warn("hello")
    warnings.warn("dep", DeprecationWarning)
    def inner(): warnings.warn("lvl", UserWarning, stacklevel=2)
    inner()
    print(len(log), log[0].message, log[0].category.__name__, log[0].lineno, log[2].lineno)
    print(str(log[1])[:60])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: warnings.warn("err", FutureWarning)
    except FutureWarning as e: print("raised", e)
for args in [("x", int), ("x", 3)]:
    try: warnings.warn(*args)
    except TypeError as e: print(e)
try: warnings.simplefilter("bogus")
except ValueError as e: print(e)
try: warnings.filterwarnings("ignore", message=3)
except TypeError as e: print(e)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("default")
    for i in range(3): warnings.warn("once per line")
    print(len(log))
    warnings.simplefilter("once")
    for i in range(2):
        warnings.warn("once")
        warnings.warn("once")
    print(len(log))
    @warnings.deprecated("use other")
    def old(): return 1
    print(old(), old.__deprecated__, len(log))
print(warnings.formatwarning("m", UserWarning, "f.py", 3, "  src "), end="")
