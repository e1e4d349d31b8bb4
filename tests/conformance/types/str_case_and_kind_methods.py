for s in (
    "hello World", "ÀÉ ß", "123", "abc1", "  ", "", "Title Case", "UPPER", "_id9", "½", "٣", "²",
    "x y", "they're o'clock", "ﬁ", "\n",
):
    print(repr(s), s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold(),
          [int(f()) for f in (s.isalpha, s.isdigit, s.isdecimal, s.isnumeric, s.isalnum, s.isspace, s.isupper, s.islower, s.istitle, s.isidentifier, s.isprintable, s.isascii)])
