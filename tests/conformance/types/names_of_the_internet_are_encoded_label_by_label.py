for name in ("python.org", "pyth\xf6n.org", "www.pyth\xf6n.org.", "", "a\u3002b", "B\xdcCHER.de", "\xdf.de", "\u0661.x", "x" * 63, "a b"):
    data = name.encode("idna")
    print(ascii(name), data, ascii(data.decode("idna")))
for name in (".", "a..b", "a" * 64, "\u05d0a", "xn--\xe4", "\xad", "\ue000"):
    try:
        print(name.encode("idna"))
    except UnicodeError as error:
        print(ascii(name), error.reason if isinstance(error, UnicodeEncodeError) else error)
for data in (b"xn--pythn-mua.org.", b"XN--PYTHN-MUA", b"a..b", b"abc"):
    print(ascii(data.decode("idna")))
for data in (b"xn--x", b"xn--\xff", b"xn--abc-"):
    try:
        print(data.decode("idna"))
    except UnicodeError as error:
        print(data, error.reason if isinstance(error, UnicodeDecodeError) else error)
