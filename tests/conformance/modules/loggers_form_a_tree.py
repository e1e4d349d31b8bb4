import logging
import sys


class Listing(logging.Handler):
    def __init__(self, label):
        super().__init__()
        self.label = label

    def emit(self, record):
        print(self.label, record.name, record.levelname, record.getMessage())


shop, stock = logging.getLogger("shop"), logging.getLogger("shop.stock.fruit")
print(shop, stock, stock.parent, logging.getLogger("shop.stock"), stock.parent)
print(logging.getLogger("shop") is shop, logging.getLogger() is logging.root, logging.getLogger("root") is logging.root)
print(shop.getChild("desk").name, sorted(child.name for child in shop.getChildren()))

shop.addHandler(Listing("SHOP"))
logging.root.addHandler(Listing("ROOT"))
print(stock.getEffectiveLevel(), stock.isEnabledFor(logging.INFO), stock.hasHandlers())
stock.info("not said")
stock.warning("few %s", "apples")
shop.setLevel(logging.DEBUG)
stock.debug("now %d", 1)
stock.setLevel("ERROR")
stock.warning("not said")
stock.log(45, "between")
shop.propagate = False
stock.error("only the shop")

# Filters see the record, may refuse it, change it, or give another one.
shop.handlers[0].addFilter(logging.Filter("shop.stock"))
shop.critical("not said: filtered")
stock.error("passes")


def shout(record):
    record.msg = record.msg.replace("louder", "LOUDER")
    return "quiet" not in str(record.args)


stock.addFilter(shout)
stock.error("louder %s", "please")
stock.error("louder %s", "quiet")
stock.removeFilter(shout)

logging.disable(logging.ERROR)
stock.error("not said: disabled")
stock.critical("said")
logging.disable(logging.NOTSET)
stock.disabled = True
stock.critical("not said")

for wrong in ("LOUD", 1.5, None):
    try:
        shop.setLevel(wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    logging.getLogger(5)
except TypeError as error:
    print(error)
try:
    shop.info("x", extra={"name": "taken"})
except KeyError as error:
    print(error)
print(logging.getLevelName(30), logging.getLevelName("INFO"), logging.getLevelName(31))
logging.addLevelName(31, "LOUD")
print(logging.getLevelName(31), logging.getLevelNamesMapping()["LOUD"])
