# oracle: 3.13
def attempt(name, action):
    try:
        action()
        print(name, "fine")
    except Exception as error:
        print(name, type(error).__name__, error)


attempt("percent", lambda: "%999999999999d" % 1)
attempt("percent, precision", lambda: "%.999999999999f" % 1)
attempt("percent, beyond", lambda: "%99999999999999999999d" % 1)
attempt("format", lambda: format(1, "999999999999"))
attempt("format, beyond", lambda: format(1, "99999999999999999999"))
attempt("replacement field", lambda: f"{1:>999999999999}")
attempt("ljust", lambda: "a".ljust(10 ** 12))
attempt("zfill", lambda: "a".zfill(10 ** 12))
attempt("center", lambda: b"a".center(10 ** 12))
attempt("expandtabs", lambda: "\t".expandtabs(10 ** 12))
attempt("to_bytes", lambda: (1).to_bytes(10 ** 12))
attempt("bytes", lambda: bytes(10 ** 12))
attempt("bytes, beyond", lambda: bytes(10 ** 30))
attempt("chr", lambda: chr(10 ** 12))
attempt("float", lambda: float(10 ** 400))
attempt("len", lambda: len(range(10 ** 30)))
