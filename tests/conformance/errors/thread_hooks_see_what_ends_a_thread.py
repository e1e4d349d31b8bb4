# oracle: 3.13
import threading, sys
seen = []
def hook(args):
    seen.append((args.exc_type.__name__, str(args.exc_value), args.thread.name, args.exc_traceback is not None))
threading.excepthook = hook
def fail(error): raise error
for error in [ValueError("v"), SystemExit(3), KeyboardInterrupt(), ExceptionGroup("g", [OSError()])]:
    thread = threading.Thread(target=fail, args=(error,), name=f"T-{type(error).__name__}")
    thread.start(); thread.join()
print(*seen, sep="\n")
def bad(args): raise RuntimeError("hook fails")
print(threading.excepthook is hook, threading.__excepthook__ is not hook)
class T(threading.Thread):
    def run(self):
        try: 1 / 0
        finally: print("finally in", self.name)
t = T(name="sub"); t.start(); t.join()
print(seen[-1], t.is_alive())
args = threading.ExceptHookArgs((ValueError, ValueError("made"), None, None))
print(args.exc_type.__name__, args.exc_value, args.thread, len(args))
for wrong in [(), (1, 2), 5]:
    try: threading.ExceptHookArgs(wrong)
    except TypeError as e: print(e)
for wrong in [5, (1, 2, 3, 4)]:
    try: threading.__excepthook__(wrong)
    except TypeError as e: print(e)
try: t.start()
except RuntimeError as e: print(e)
try: threading.Thread(target=print).join()
except RuntimeError as e: print(e)
try: threading.current_thread().join()
except RuntimeError as e: print(e)
try: threading.Thread(5)
except AssertionError as e: print(e)
