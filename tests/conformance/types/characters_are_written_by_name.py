# \N{...} in str literals: names, aliases, named sequences that are refused, case, and the same names in f-strings and eval().
import unicodedata

print("\N{LATIN SMALL LETTER A}\N{greek small letter alpha}\N{Euro Sign}", ascii("\N{BELL}\N{LINE FEED}\N{NO-BREAK SPACE}\N{SNOWMAN}"), ascii("\N{CJK UNIFIED IDEOGRAPH-4E00}\N{HANGUL SYLLABLE GA}"), f"\N{DIGIT ONE}{1}\N{RIGHTWARDS ARROW}{'x'}", "\N{ALERT}" == "\a", "\N{BYTE ORDER MARK}" == "\ufeff", r"\N{DIGIT ONE}", "\\N{x}", b"\\N{x}")
for body in (r"\N{DIGIT TWO}", r"\N{digit three}", r"\N{NOTHING LIKE THIS}", r"\N{}", r"\N", r"\N{", r"\N{DIGIT FOUR", r"\N {DIGIT ONE}", r"\N{ DIGIT ONE}", r"\N{LATIN SMALL LETTER A WITH MACRON AND GRAVE}", r"\N{CJK UNIFIED IDEOGRAPH-4e00}", r"\N{HANGUL SYLLABLE G}", r"\x4", r"\u12", r"\U0011ffff", r"\U0010ffff", r"\0", r"\x41\u0042\U00000043\103"):
    for prefix in ("", "f"):
        try:
            print(prefix, body, ascii(eval(f"{prefix}'{body}'")))
        except SyntaxError as error:
            print(prefix, body, error.msg)
for character in ("a", "€", "一", "가", "\n", "\ufffe", "😀", "\U000e0100"):
    try:
        name = unicodedata.name(character)
        print(ascii(character), name, unicodedata.lookup(name) == character)
    except ValueError as error:
        print(ascii(character), error, unicodedata.name(character, "no name"))
for name in ("nothing", "", "hangul syllable ga", "digit  one"):
    try:
        print(ascii(unicodedata.lookup(name)))
    except KeyError as error:
        print(error)
