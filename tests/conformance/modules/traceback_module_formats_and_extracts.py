# oracle: 3.14
# stderr: any
import sys, traceback
def f(): 1/0
try: f()
except ZeroDivisionError as e:
    tb = e.__traceback__
    print([(fs.lineno, fs.name) for fs in traceback.extract_tb(tb)])
    print([(frame.f_code.co_name, line) for frame, line in traceback.walk_tb(tb)])
    print(traceback.format_exc() == "".join(traceback.format_exception(e)))
    te = traceback.TracebackException.from_exception(e)
    print(str(te), te.exc_type_str, list(te.format_exception_only()), len(te.stack))
def stack(): print(traceback.extract_stack()[-1].name)
stack()
print(traceback.format_exception_only(ExceptionGroup("g", [ValueError(1), TypeError("a\nb")]), show_group=True))
print(traceback.format_list([("f.py", 3, "nm", "code"), ("g.py", 4, "nm2", None)]))
try: traceback.print_exception(3)
except TypeError as e: print(e)
print(traceback.format_exception(None), traceback.format_exception_only(KeyError("k")))
