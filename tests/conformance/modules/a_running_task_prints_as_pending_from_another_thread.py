# oracle: 3.13
# time: real
import asyncio
import threading

started, finish = threading.Event(), threading.Event()

async def hello():
    started.set()
    finish.wait()
    return "value"

def state(task):
    text = repr(task)
    return text[:text.index(" coro")], "running at" in text, "done, defined at" in text, "cb=[" in text, "result='value'" in text

loop = asyncio.new_event_loop()
task = loop.create_task(hello())
print(state(task))
t = threading.Thread(target=loop.run_until_complete, args=(task,))
t.start()
started.wait()
print(state(task))
finish.set()
t.join()
print(state(task))
loop.close()
