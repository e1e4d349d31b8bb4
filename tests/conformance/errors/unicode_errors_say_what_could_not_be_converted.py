for text in ["'é'.encode('ascii')", "'aéb'.encode('ascii')", "'éü'.encode('ascii')", "'\\ud800'.encode()", "'\\ud800x\\udfff'.encode('utf-16')", "'€'.encode('latin-1')", "b'\\xff'.decode()", "b'ab\\xc3'.decode()", "b'\\xe2\\x82'.decode()", "b'\\xed\\xa0\\x80'.decode()", "b'\\x80'.decode('ascii')",
             "b'abc'.decode('utf-16')", "b'\\x00\\xd8'.decode('utf-16-le')", "b'\\x81'.decode('cp1252')", "'x'.encode('nowhere')", "b'x'.decode('nowhere')", "'é'.encode('ascii', 'nowhere')", "'é'.encode('ascii', 'replace')", "'é\\ud800'.encode('ascii', 'backslashreplace')", "'é'.encode('ascii', 'xmlcharrefreplace')", "'é'.encode('ascii', 'namereplace')", "'\\udcff'.encode('utf-8', 'surrogateescape')",
             "b'\\xff'.decode('utf-8', 'surrogateescape')", "b'a\\xffb'.decode('utf-8', 'ignore')", "b'a\\xffb'.decode('utf-8', 'replace')", "b'a\\xff'.decode('ascii', 'backslashreplace')", "'\\ud800'.encode('utf-8', 'surrogatepass')", "str(b'x', 'ascii', 5)", "str('x', 'ascii')", "str(5, 'ascii')", "bytes('x')", "bytes(5, 'ascii')", "'x'.encode(5)", "b'x'.decode(None)", "b'\\\\x4'.decode('unicode_escape')", "b'\\\\N{x}'.decode('unicode_escape')",
             "'a..b'.encode('idna')", "b'+A'.decode('utf-7')", "chr(0xd800).encode('utf-8')", "'é'.encode('charmap')", "b'\\x00'.decode('utf-32')", "'\\0'.encode('ascii')"]:
    try: print(text, "=", ascii(eval(text)))
    except (UnicodeError, LookupError, TypeError) as e:
        print(text, "->", type(e).__name__, ascii(str(e)))
        if isinstance(e, (UnicodeEncodeError, UnicodeDecodeError)): print("  ", e.encoding, ascii(e.object), e.start, e.end, e.reason)
for make in [lambda: UnicodeDecodeError("c", b"abc", 0, 1, "r"), lambda: UnicodeDecodeError("c", b"abc", 1, 3, "r"), lambda: UnicodeEncodeError("c", "abc", 0, 1, "r"), lambda: UnicodeEncodeError("c", "a\uffff\U0001f600", 1, 2, "r"), lambda: UnicodeEncodeError("c", "a\U0001f600", 1, 2, "r"), lambda: UnicodeTranslateError("abc", 0, 2, "r"), lambda: UnicodeTranslateError("é", 0, 1, "r"),
             lambda: UnicodeDecodeError("c", bytearray(b"x"), 0, 1, "r"), lambda: UnicodeDecodeError("c", "text", 0, 1, "r"), lambda: UnicodeEncodeError("c", b"x", 0, 1, "r"), lambda: UnicodeDecodeError("c"), lambda: UnicodeDecodeError("c", b"", 0, 0, "r"), lambda: UnicodeDecodeError(1, b"x", 0, 1, "r"), lambda: UnicodeDecodeError("c", b"x", "0", 1, "r"), lambda: UnicodeError("any", 1), lambda: UnicodeEncodeError("c", "x", 5, 9, "r")]:
    try:
        e = make()
        print(type(e).__name__, str(e), "|", ascii(e.args))
    except TypeError as e: print(e)
