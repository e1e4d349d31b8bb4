import weakref


class Thing:
    def __bytes__(self):
        return b"bytes"


thing = Thing()
print(thing.__weakref__, weakref.getweakrefcount(thing), weakref.getweakrefs(thing))
plain = weakref.ref(thing)
called = weakref.ref(thing, print)
proxy = weakref.proxy(thing)
told = weakref.proxy(thing, print)
print(weakref.ref(thing) is plain, weakref.proxy(thing) is proxy)
print(thing.__weakref__ is plain, weakref.getweakrefcount(thing))


class Ref(weakref.ref):
    pass


own = Ref(thing)
print([type(found).__name__ for found in weakref.getweakrefs(thing)], weakref.getweakrefs(thing)[0] is plain, weakref.getweakrefs(thing)[2] is own)
print(weakref.getweakrefcount(1), weakref.getweakrefs("text"))
for arguments in ((), (thing, None, None)):
    try:
        plain.__init__(*arguments)
    except TypeError as error:
        print(error)
print(bytes(proxy), weakref.proxy(print) is weakref.proxy(print))
