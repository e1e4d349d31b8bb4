# upper, lower, title, capitalize, swapcase and casefold of characters that are special: one to many, context, titlecase letters.
for text in ("straße", "ŉ", "İstanbul", "ıI", "ΟΔΥΣΣΕΥΣ", "ΑΣ Σ ΣΑ", "Σ", "ΑΣ.", "Α.Σ", "AΣ́", "ﬁﬀ", "ǆ ǅ Ǆ", "Ჾა", "ẞ", "ᾳ", "ΐ", "𐐨𐐀", "ǰ", "µ", "ſ", "Å", "ꭰᏸ", "Ⅷⅷ", "ⓐ", "ͅ"):
    print(ascii(text), ascii(text.upper()), ascii(text.lower()), ascii(text.title()), ascii(text.capitalize()), ascii(text.swapcase()), ascii(text.casefold()))
for text in ("they're bill's", "x1y 2z", "A-b_c d.e", "ALL caps", "ÉCOLE ǆ", "", "1a", "aB"):
    print(text.title(), text.capitalize(), text.swapcase(), text.istitle(), text.isupper(), text.islower())
for text in ("Ab Cd", "AB", "ab", "Ab1Cd", "Ab cD", "1", "ǅ", "ǅa", "ß", "ª", "ⓐ", "Ⅷ", "A1", "a1", "ʰ", "A ǅ", "ǅǅ", "ꟸ"):
    print(ascii(text), text.isupper(), text.islower(), text.istitle())
print("Straße".casefold() == "STRASSE".casefold(), "Straße".lower() == "STRASSE".lower(), "ﬁ".casefold() == "fi", "K".casefold(), "Ω".lower())
