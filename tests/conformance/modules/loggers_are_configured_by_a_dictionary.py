import logging
import logging.config
import sys


class OnlyFruit:
    def __init__(self, fruit):
        self.fruit = fruit

    def filter(self, record):
        return self.fruit in record.getMessage()


def make_formatter(mark):
    return logging.Formatter(f"{mark} %(message)s")


old = logging.getLogger("old")
logging.config.dictConfig({
    "version": 1,
    "formatters": {
        "plain": {"format": "{levelname} {name} {message}", "style": "{"},
        "marked": {"()": make_formatter, "mark": "**"},
    },
    "filters": {"apples": {"()": OnlyFruit, "fruit": "apple"}, "shop": {"name": "shop"}},
    "handlers": {
        "screen": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "plain", "level": "INFO"},
        "fruit": {"class": "logging.StreamHandler", "stream": sys.stdout, "formatter": "marked", "filters": ["apples"]},
        "memory": {"class": "logging.handlers.MemoryHandler", "capacity": 2, "target": "screen"},
    },
    "loggers": {"shop": {"handlers": ["fruit"], "level": "DEBUG", "propagate": True}, "kept": {"handlers": ["memory"], "propagate": False}},
    "root": {"handlers": ["screen"], "level": "WARNING"},
})
shop = logging.getLogger("shop")
shop.debug("an apple")
shop.info("a pear")
logging.warning("root")
logging.getLogger("kept").error("first")
old.error("disabled")
print(old.disabled, logging.getHandlerByName("screen") in logging.root.handlers, sorted(logging.getHandlerNames()))

logging.config.dictConfig({"version": 1, "incremental": True, "loggers": {"shop": {"level": "ERROR"}}, "handlers": {"screen": {"level": "CRITICAL"}}})
shop.warning("not said: apple")
shop.error("said once: apple")

for config in ({}, {"version": 2}, {"version": 1, "handlers": {"x": {"class": "no.such.Handler"}}}, {"version": 1, "root": {"handlers": ["nobody"]}},
               {"version": 1, "incremental": True, "handlers": {"nobody": {"level": 1}}}, {"version": 1, "root": {"level": "cfg://levels.best"}}):
    try:
        logging.config.dictConfig(config)
    except ValueError as error:
        print(error)
