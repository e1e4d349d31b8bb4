# exit: 1
# oracle: 3.13
import atexit
@atexit.register
def last():
    print("at exit")
print("main")
raise RuntimeError("uncaught")
