# oracle: 3.13
# time: real
import time
a = time.time()
p = time.perf_counter()
m = time.monotonic()
time.sleep(0.05)
print(time.time() - a >= 0.04, time.perf_counter() - p >= 0.05, time.monotonic() - m >= 0.05)
print(type(time.time_ns()).__name__, time.process_time() >= 0)
print(type(time.perf_counter_ns()).__name__, type(time.monotonic_ns()).__name__)
print(time.thread_time() >= 0)
print(time.gmtime(0), time.strftime("%Y-%m-%d %H:%M:%S %j %a %b %%", time.gmtime(86400 * 365)))
print(time.asctime(time.gmtime(0)), time.gmtime(1e9)[:6], time.struct_time(range(9)).tm_year)
print(time.mktime(time.localtime(1000000)) == 1000000, time.strptime("2020-02-03", "%Y-%m-%d")[:3])
for f in (lambda: time.sleep(-1), lambda: time.sleep("a"), lambda: time.sleep(), lambda: time.gmtime("x")):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(time.sleep(0))
