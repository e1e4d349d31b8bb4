# folder: temp
# oracle: 3.13
import logging
import logging.handlers
import os
import queue
import sys


def show(name):
    with open(name) as file:
        print(name, file.read().splitlines())


logging.basicConfig(filename="all.log", format="%(levelname)s %(message)s", level=logging.INFO)
logging.info("kept")
logging.basicConfig(filename="other.log")
logging.error("goes to the first: %s", os.path.exists("other.log"))
logging.basicConfig(stream=sys.stdout, force=True, style="{", format="{levelname}/{message}")
logging.warning("on the screen")
show("all.log")
for options in ({"stream": sys.stdout, "filename": "x"}, {"handlers": [], "stream": sys.stdout}, {"style": "?"}, {"colour": "red"}):
    try:
        logging.basicConfig(force=True, **options)
    except ValueError as error:
        print(error)

log = logging.getLogger("files")
log.propagate = False
handler = logging.handlers.RotatingFileHandler("turn.log", maxBytes=30, backupCount=2)
log.addHandler(handler)
for number in range(8):
    log.error("message %d", number)
handler.close()
log.removeHandler(handler)
print(sorted(name for name in os.listdir(".") if name.startswith("turn")))
show("turn.log")
show("turn.log.1")

late = logging.FileHandler("late.log", delay=True)
print(os.path.exists("late.log"), repr(late).replace(os.getcwd(), "."))
memory = logging.handlers.MemoryHandler(3, target=late)
log.addHandler(memory)
log.warning("first")
log.warning("second")
print(os.path.exists("late.log"))
log.error("at once")
show("late.log")
memory.close()
late.close()
log.removeHandler(memory)

records = queue.Queue()
log.addHandler(logging.handlers.QueueHandler(records))
screen = logging.StreamHandler(sys.stdout)
screen.setFormatter(logging.Formatter("heard %(message)s"))
listener = logging.handlers.QueueListener(records, screen)
listener.start()
log.error("through %s", "a queue")
listener.stop()
