# oracle: 3.13
import threading
def fails():
    raise ValueError("in thread")
t = threading.Thread(target=fails, name="worker")
def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.thread.name)
threading.excepthook, old = hook, threading.excepthook
t.start()
t.join()
print("main goes on", t.is_alive())
