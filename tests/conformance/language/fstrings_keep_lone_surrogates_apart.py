"""Parts of an f-string are joined by code points."""
high, low = "\ud83d", "\ude00"
print(len(f"{high}{low}"), ascii(f"{high}{low}"))
print(ascii(f"{-5}{high}:{10**25}{True}{1.5!r:>5}"))
print(len(f"{'x' * 100}{123}{'y' * 100}{-(2**63)}{'😀'}"))
print(f"{7!s}{7!r}{7!a}{7:03}{7:}")
