"""The logger of asyncio. logging takes long to import: that waits until somebody asks for the logger, or there is something to say."""
import sys


def __getattr__(name):
    if name != "logger":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import logging
    global logger
    logger = logging.getLogger(__package__)
    return logger


def say(level, message, *args, **options):
    """Log a message. Nobody but those who have imported logging can hear of what is less than a warning."""
    if level == "warning" or "logging" in sys.modules:
        getattr(sys.modules[__name__].logger, level)(message, *args, **options)
