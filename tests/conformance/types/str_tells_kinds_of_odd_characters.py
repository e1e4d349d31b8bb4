# isdecimal < isdigit < isnumeric; isalpha, isidentifier, isprintable, isspace of characters that are not plain letters.
names = "isalnum isalpha isascii isdecimal isdigit isnumeric isidentifier islower isprintable isspace istitle isupper".split()
for text in ("", "1", "٣", "²", "½", "Ⅷ", "一", "𝟙", "①", "a", "ª", "ʰ", "_", "ö", "℘", "℮", "·", "a·", "a1", "1a", " ", "\t", "\xa0", "\x1c", "\x85", "\u2028", "\u200b", "\u3000", "\xad", "\ud800", "\U000e0001",
             "😀", "\u0301", "é", "e\u0301", "\U000f0000", "\u0378", "न", "ि", "〇", "a b", "ab\n", "\x7f", "゛", "ﹱ"):
    print(ascii(text), [name[2:] for name in names if getattr(text, name)()])
for name in names:
    method = getattr(str, name)
    print(name, sum(method(chr(c)) for c in range(0x250)), sum(method(chr(c)) for c in range(0x20000, 0x20010)))
for word in ("class", "None", "soft", "match", "x y", "naïve", "x̂", "1x", "ℌ", "x\x00", "𝔘𝔫"):
    print(ascii(word), word.isidentifier())
