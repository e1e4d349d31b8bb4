import codecs

for name in ("cp437", "cp1252", "windows-1251", "koi8-r", "KOI8_U", "mac-roman", "iso8859-15", "latin9", "cp037", "cp1140", "hp-roman8", "tis-620", "cp1125", "l2"):
    info = codecs.lookup(name)
    table = bytes(range(256)).decode(name, "replace")
    print(name, info.name, ascii(table[0x80:0xB0]), sum(map(ord, table)))
    known = table.replace("\ufffd", "")
    print(len(known), sum(i * byte for i, byte in enumerate(known.encode(name))))
for name in ("cp1252", "cp437"):
    for errors in ("strict", "replace", "xmlcharrefreplace", "backslashreplace"):
        try:
            print(name, errors, "a\u20ac\u4e2d".encode(name, errors))
        except UnicodeEncodeError as error:
            print(name, errors, error)
try:
    b"\x81".decode("cp1252")
except UnicodeDecodeError as error:
    print(error)
