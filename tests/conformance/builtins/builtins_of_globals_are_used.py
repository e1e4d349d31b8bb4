# What stands under __builtins__ is asked for names, by code and by the reductions of iterators.
import types

code = compile("x.__reduce__()", "?", "eval")
try:
    eval(code, {"__builtins__": types.MappingProxyType({}), "x": iter([1, 2])})
except AttributeError as error:
    print("AttributeError", error)
print(eval(code, {"__builtins__": types.MappingProxyType({"iter": len}), "x": iter([1, 2])}))
for builtins in 123, 1.5, "abc", [1], None:
    try:
        exec("print(1)", {"__builtins__": builtins})
    except Exception as error:
        print(type(error).__name__, error)
