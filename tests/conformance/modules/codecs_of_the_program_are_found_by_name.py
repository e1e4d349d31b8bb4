import codecs


def shout_encode(text, errors="strict"):
    return text.upper().encode("ascii", errors), len(text)


def shout_decode(data, errors="strict"):
    return bytes(data).decode("ascii", errors).lower(), len(data)


def search(name):
    asked.append(name)
    if name == "x_shout":
        return codecs.CodecInfo(shout_encode, shout_decode, name="x-shout")
    if name == "x_wrong":
        return ("not", "a codec")
    if name == "x_odd":
        return codecs.CodecInfo(lambda text, errors="strict": ([text], len(text)), lambda data, errors="strict": (5, len(data)), name="x-odd")
    if name == "x_short":
        return codecs.CodecInfo(lambda text, errors="strict": text, lambda data, errors="strict": data, name="x-short")
    return None


asked = []
codecs.register(search)
print("hello".encode("X-Shout"), b"HELLO".decode("x shout"), asked)
print(str(b"ABC", "x_shout"), bytes("abc", "x_shout"))
info = codecs.lookup("x-shout")
print(info.name, len(info), codecs.getencoder("x-shout")("q"))
print(codecs.encode("abc", "x_shout"), codecs.decode(b"ABC", "x_shout"))


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: "a".encode("x_wrong"))
show(lambda: "a".encode("x_unknown"))
show(lambda: "a".encode("x_odd"))
show(lambda: b"a".decode("x_odd"))
show(lambda: codecs.encode("a", "x_odd"))
show(lambda: codecs.decode(b"a", "x_odd"))
show(lambda: "a".encode("x_short"))
show(lambda: codecs.register(3))
codecs.unregister(search)
show(lambda: "a".encode("x_shout"))
show(lambda: codecs.lookup("x_shout"))
codecs.unregister(search)
print(len(asked))
