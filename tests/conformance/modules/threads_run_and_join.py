# oracle: 3.13
import threading, time
out = []
def work(n, suffix=""):
    out.append(f"{n}{suffix}")
ts = [threading.Thread(target=work, args=(i,), kwargs={"suffix": "!"}) for i in range(3)]
for t in ts:
    t.start()
    t.join()
print(out, [t.is_alive() for t in ts], ts[0].name, ts[0].daemon)
print(threading.current_thread() is threading.main_thread(), threading.current_thread().name)
print(threading.active_count())
class T(threading.Thread):
    def run(self): self.result = threading.current_thread() is self
t = T(name="named")
t.start()
t.join()
print(t.result, t.name, t.ident is not None)
lock = threading.Lock()
counter = 0
def count():
    global counter
    for _ in range(1000):
        with lock:
            counter += 1
ts = [threading.Thread(target=count) for _ in range(4)]
[t.start() for t in ts]
[t.join() for t in ts]
print(counter, lock.locked(), lock.acquire(), lock.locked(), lock.acquire(blocking=False))
print(lock.acquire(timeout=0.01), lock.release())
e = threading.Event()
seen = []
def waiter(): seen.append(e.wait(5))
t = threading.Thread(target=waiter)
t.start()
e.set()
t.join()
print(seen, e.is_set(), e.clear(), e.wait(0.01))
r = threading.RLock()
with r:
    with r:
        print("reentrant")
c = threading.Condition()
items = []
def consumer():
    with c:
        while not items:
            c.wait()
        print("consumed", items.pop())
t = threading.Thread(target=consumer)
t.start()
with c:
    items.append("item")
    c.notify()
t.join()
s = threading.Semaphore(2)
print(s.acquire(), s.acquire(), s.acquire(blocking=False), s.release())
local = threading.local()
local.x = "main"
def other():
    print(hasattr(local, "x"))
    local.x = "other"
t = threading.Thread(target=other)
t.start()
t.join()
print(local.x)
b = threading.Barrier(2)
t = threading.Thread(target=b.wait)
t.start()
print(b.wait() in (0, 1))
t.join()
tm = threading.Timer(0.01, lambda: print("timer"))
tm.start()
tm.join()
for f in (
    lambda: threading.Thread(target=print).join(), lambda: threading.current_thread().join(),
    lambda: threading.Lock().release(), lambda: ts[0].start(), lambda: r.release(),
):
    try:
        f()
    except RuntimeError as x:
        print(x)
