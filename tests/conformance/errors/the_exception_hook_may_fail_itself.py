# exit: 1
# oracle: 3.13
# stderr: any
import sys
def hook(kind, value, tb):
    print("hook:", kind.__name__, value, tb.tb_lineno)
    raise RuntimeError("the hook failed")
sys.excepthook = hook
print(sys.excepthook is hook, sys.__excepthook__ is not hook)
for arguments in [(), (1,), (ValueError, 5, None), (ValueError, ValueError("shown"), 5)]:
    try: print(sys.__excepthook__(*arguments))
    except TypeError as e: print(e)
import atexit
atexit.register(lambda: print("atexit", type(sys.last_exc).__name__, sys.last_exc))
def function():
    raise ValueError("uncaught")
function()
