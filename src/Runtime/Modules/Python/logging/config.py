"""Setting up loggers by a dictionary."""
import importlib
import logging
import re

_PREFIXED = re.compile(r"(?P<prefix>[a-z]+)://(?P<suffix>.*)")
_STEP = re.compile(r"\.?(\w+)|\[([^\]]+)\]")


class DictConfigurator:
    """Does what a dictionary of the form of PEP 391 says."""

    def __init__(self, config):
        self.config = config

    def resolve(self, s):
        """What a dotted name stands for: a module, or something inside it."""
        name, *rest = s.split(".")
        try:
            found = importlib.import_module(name)
            for part in rest:
                name += "." + part
                if not hasattr(found, part):
                    importlib.import_module(name)
                found = getattr(found, part)
            return found
        except ImportError as error:
            raise ValueError(f"Cannot resolve {s!r}: {error}") from error

    def convert(self, value):
        """A value with what ext:// and cfg:// stand for in it."""
        if isinstance(value, dict):
            return {key: self.convert(item) for key, item in value.items()}
        if isinstance(value, (list, tuple)):
            return type(value)(map(self.convert, value))
        match = isinstance(value, str) and _PREFIXED.fullmatch(value)
        if match and match["prefix"] == "ext":
            return self.resolve(match["suffix"])
        if match and match["prefix"] == "cfg":
            return self._look_up(match["suffix"])
        return value

    def _look_up(self, path):
        found = self.config
        position = 0
        while position < len(path):
            step = _STEP.match(path, position)
            if step is None:
                raise ValueError(f"Unable to convert {path!r} at {path[position:]!r}")
            key = step[1] or step[2]
            try:
                found = found[key] if isinstance(found, dict) else found[int(key)]
            except (KeyError, IndexError, ValueError) as error:
                raise ValueError(f"Unable to convert {path!r} at {path[position:]!r}") from error
            position = step.end()
        return self.convert(found)

    def _make(self, config):
        """What a factory, under the key (), makes."""
        factory = config.pop("()")
        if not callable(factory):
            factory = self.resolve(factory)
        attributes = config.pop(".", None)
        made = factory(**{name: value for name, value in config.items() if name.isidentifier()})
        for name, value in (attributes or {}).items():
            setattr(made, name, value)
        return made

    def configure(self):
        config = self.config
        if "version" not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config["version"] != 1:
            raise ValueError(f"Unsupported version: {config['version']}")
        if config.get("incremental", False):
            self._change_levels(config)
            return
        if config.get("disable_existing_loggers", True):
            self._disable_others(config.get("loggers", {}))
        logging._handlers.clear()
        self._formatters = self._all(config, "formatters", self._formatter)
        self._filters = self._all(config, "filters", self._filter)
        self._handlers = {}
        self._all(config, "handlers", self._handler, self._handlers)
        for name, options in config.get("loggers", {}).items():
            self._guard("logger", name, self._logger, logging.getLogger(name), options)
        if root := config.get("root"):
            self._guard("root logger", None, self._logger, logging.root, root)

    @staticmethod
    def _guard(kind, name, function, *args):
        try:
            return function(*args)
        except Exception as error:
            raise ValueError(f"Unable to configure {kind}" + (f" {name!r}" if name is not None else "")) from error

    def _all(self, config, section, make, made=None):
        made = {} if made is None else made
        waiting = dict(config.get(section, {}))
        # A handler may name another as its target, which must be there before.
        for name in sorted(waiting, key=lambda name: "target" in waiting[name]):
            made[name] = self._guard(section[:-1], name, make, dict(self.convert(waiting[name])))
            if section == "handlers":
                made[name].name = name
        return made

    def _formatter(self, config):
        if "()" in config:
            return self._make(config)
        kind = self.resolve(config["class"]) if "class" in config else logging.Formatter
        options = {"defaults": config["defaults"]} if "defaults" in config else {}
        return kind(config.get("format"), config.get("datefmt"), config.get("style", "%"), config.get("validate", True), **options)

    def _filter(self, config):
        return self._make(config) if "()" in config else logging.Filter(config.get("name", ""))

    def _handler(self, config):
        formatter, level, filters = config.pop("formatter", None), config.pop("level", None), config.pop("filters", None)
        if formatter:
            formatter = self._formatters[formatter]
        if "()" not in config:
            kind = self.resolve(config.pop("class"))
            if issubclass(kind, logging.Handler) and "target" in config and config["target"] in self._handlers:
                config["target"] = self._handlers[config["target"]]
            config["()"] = kind
        handler = self._make(config)
        if formatter:
            handler.setFormatter(formatter)
        if level is not None:
            handler.setLevel(level)
        self._add_filters(handler, filters)
        return handler

    def _add_filters(self, target, names):
        for name in names or ():
            target.addFilter(name if callable(name) or hasattr(name, "filter") else self._filters[name])

    def _logger(self, logger, config):
        config = self.convert(config)
        if (level := config.get("level")) is not None:
            logger.setLevel(level)
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        for name in config.get("handlers") or ():
            logger.addHandler(self._handlers[name])
        self._add_filters(logger, config.get("filters"))
        if (propagate := config.get("propagate")) is not None:
            logger.propagate = propagate
        logger.disabled = False

    def _change_levels(self, config):
        for name, options in config.get("handlers", {}).items():
            if name not in logging._handlers:
                raise ValueError(f"No handler found with name {name!r}")
            if options.get("level"):
                logging._handlers[name].setLevel(options["level"])
        for name, options in [*config.get("loggers", {}).items(), (None, config.get("root") or {})]:
            if options.get("level"):
                logging.getLogger(name).setLevel(options["level"])

    @staticmethod
    def _disable_others(named):
        for name, logger in logging.root.manager.loggerDict.items():
            if isinstance(logger, logging.Logger) and not any(name == other or name.startswith(other + ".") for other in named):
                logger.disabled = True


dictConfigClass = DictConfigurator


def dictConfig(config):
    """Set loggers, handlers, filters and formatters up as a dictionary says."""
    dictConfigClass(config).configure()
