for text in ("", "abc", "b\xfccher", "M\xfcnchen", "\u4ed6\u4eec\u4e3a", "a\U0001f600b", "abc-", "--", "\xe9", "\u3053\u3093a\u3053"):
    data = text.encode("punycode")
    print(ascii(text), data, data.decode("punycode") == text)
for data in (b"abc", b"-abc", b"BCHER-KVA", b"bcher-kv", b"a-!!", b"99999999999", b"b\xff-kva"):
    for errors in ("strict", "ignore", "replace"):
        try:
            print(data, errors, ascii(data.decode("punycode", errors)))
        except UnicodeDecodeError as error:
            print(data, errors, error)
