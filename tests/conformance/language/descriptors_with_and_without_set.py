class Data:
    def __get__(self, instance, owner=None):
        return f"data get {type(instance).__name__} {owner.__name__}"

    def __set__(self, instance, value):
        print("data set", value)

    def __delete__(self, instance):
        print("data delete")


class NonData:
    def __get__(self, instance, owner=None):
        return "non-data get"


class OnlySet:
    def __set__(self, instance, value):
        instance.__dict__["only"] = value * 2


class OnlyDelete:
    def __delete__(self, instance):
        print("only delete")


class Host:
    data = Data()
    non = NonData()
    only = OnlySet()
    gone = OnlyDelete()


h = Host()
h.__dict__.update(data="in the dict", non="in the dict", gone="in the dict")
print(h.data, "|", h.non, "|", h.gone, "|", Host.data, "|", Host.non)
h.data = 5
del h.data
h.non = "assigned"
print(h.non, h.__dict__["data"])
del h.non
print(h.non)
print(type(h.only).__name__)
h.only = 4
print(h.only)
del h.gone


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: setattr(h, "gone", 1))
attempt(lambda: delattr(h, "only"))
Host.data = "replaced on the class"
print(h.data)


class Raises:
    def __get__(self, instance, owner):
        raise AttributeError("from the descriptor")


class Falls:
    x = Raises()

    def __getattr__(self, name):
        return f"getattr {name}"


print(Falls().x)


class Meta(type):
    on_meta = Data()
    shared = "meta"


class Uses(metaclass=Meta):
    shared = "class"


print(Uses.on_meta, Uses.shared)
attempt(lambda: Uses().on_meta)
instance_level = Host()
instance_level.d = NonData()
print(type(instance_level.d).__name__)
