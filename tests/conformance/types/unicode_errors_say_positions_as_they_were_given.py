for start, end in ((0, 1), (2, 3), (3, 4), (3, 3), (0, 0), (5, 9), (1, 9), (2, 1)):
    for error in (UnicodeDecodeError("x", b"abc", start, end, "r"), UnicodeEncodeError("x", "a\u20acc", start, end, "r"), UnicodeTranslateError("abc", start, end, "r")):
        print(error, error.start, error.end)
