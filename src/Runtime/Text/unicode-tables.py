"""Prints the tables of this folder, one `NAME BASE64` line each: unicode-tables.py [ALIASES] | while read f d; do echo $d | base64 -d > $f; done

Run it with the CPython whose Unicode version PyLite is to have. ALIASES is any text file that holds, a line each, names which may be
aliases (Unicode's NameAliases.txt split at semicolons will do): unicodedata knows the aliases but cannot list them.
"""
import base64
import sys
import unicodedata
import zlib


def is_algorithmic(name):
    return name.startswith(("CJK UNIFIED IDEOGRAPH-", "HANGUL SYLLABLE "))


def names(candidates):
    lines = []
    for code in range(sys.maxunicode + 1):
        name = unicodedata.name(chr(code), "")
        if name and not is_algorithmic(name):
            lines.append(f"{code:X} {name}")
    lines.append("")
    seen = set()
    for candidate in candidates:
        try:
            found = unicodedata.lookup(candidate)
        except (KeyError, ValueError):
            continue
        if len(found) == 1 and candidate not in seen and unicodedata.name(found, "") != candidate and not is_algorithmic(candidate):
            seen.add(candidate)
            lines.append(f"{ord(found):X} {candidate}")
    return "\n".join(lines)


def normalization():
    """Lines `code class [<tag>] [codes]`, an `!` at the end of a canonical decomposition that is not composed again."""
    lines = []
    for code in range(sys.maxunicode + 1):
        char = chr(code)
        combining = unicodedata.combining(char)
        decomposition = unicodedata.decomposition(char)
        if not combining and not decomposition:
            continue
        excluded = decomposition and decomposition[0] != "<" and unicodedata.normalize("NFC", char) != char
        lines.append(f"{code:X} {combining} {decomposition}{' !' if excluded else ''}".rstrip())
    return "\n".join(lines)


def properties():
    """Lines `code width direction mirrored` where a run of characters with the same begins; no direction is `-`."""
    lines = []
    last = None
    for code in range(sys.maxunicode + 1):
        char = chr(code)
        here = f"{unicodedata.east_asian_width(char)} {unicodedata.bidirectional(char) or '-'} {unicodedata.mirrored(char)}"
        if here != last:
            lines.append(f"{code:X} {here}")
            last = here
    return "\n".join(lines)


def main():
    candidates = []
    if len(sys.argv) > 1:
        with open(sys.argv[1], encoding="utf-8") as file:
            candidates = [line.strip() for line in file]
    for file, text in ("UnicodeNames.zlib", names(candidates)), ("UnicodeNormalization.zlib", normalization()), ("UnicodeProperties.zlib", properties()):
        print(file, base64.b64encode(zlib.compress(text.encode("ascii"), 9)).decode("ascii"))


if __name__ == "__main__":
    main()
