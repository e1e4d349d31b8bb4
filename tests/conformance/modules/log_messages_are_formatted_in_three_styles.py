import logging
import time

record = logging.LogRecord("shop", logging.WARNING, "/place/till.py", 12, "%s apples at %.2f", ("two", 0.5), None, "sell")
print(record)
for text, style in (("%(levelname)-8s %(name)s %(filename)s:%(lineno)d %(funcName)s: %(message)s", "%"), ("{levelname:>9} {module} {message!r}", "{"),
                    ("$levelno ${pathname} $message", "$"), (None, "%"), (None, "{"), (None, "$")):
    print(logging.Formatter(text, style=style).format(record))

print(logging.Formatter("%(shelf)s: %(message)s", defaults={"shelf": "left"}).format(record))
record.shelf = "right"
print(logging.Formatter("%(shelf)s: %(message)s", defaults={"shelf": "left"}).format(record))

record.created, record.msecs = 86400.25, 250.0
formatter = logging.Formatter("%(asctime)s")
formatter.converter = time.gmtime
print(formatter.format(record), formatter.usesTime())
print(formatter.formatTime(record, "%H:%M on day %j"))
formatter.default_msec_format = None
print(formatter.format(record))

try:
    {}["missing"]
except KeyError as error:
    record.exc_info = type(error), error, None
record.stack_info = "the stack"
print(logging.Formatter("%(message)s").format(record))
print(repr(record.exc_text))

for text, style in (("no field", "%"), ("{message!x}", "{"), ("{0 1}", "{"), ("plain", "{"), ("$ 5", "$"), ("%(message)s", "&")):
    try:
        logging.Formatter(text, style=style)
    except ValueError as error:
        print(error)
print(logging.Formatter("no field", validate=False).format(logging.makeLogRecord({"msg": "x"})))
try:
    logging.Formatter("%(nowhere)s").format(logging.makeLogRecord({"msg": "x"}))
except ValueError as error:
    print(error)
print(logging.makeLogRecord({"msg": "of %(what)s", "args": {"what": "values"}}).getMessage())
