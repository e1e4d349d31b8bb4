a, b = 'a' * 100_000, 'b' * 100_000
text, pattern = a + a + b + a + a, a + b + b + a
print(text.find(pattern), text.count(pattern), (text + pattern).find(pattern), (text + pattern).count(pattern), pattern in text)
text, pattern = text.encode(), pattern.encode()
print(text.find(pattern), text.count(pattern), (text + pattern).find(pattern), (text + pattern * 2).count(pattern), pattern in text)
print(len((text + pattern + text).split(pattern)), len((text + pattern + text).replace(pattern, b'!')), [len(part) for part in (pattern + text).partition(pattern)])
