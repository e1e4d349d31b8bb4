# oracle: 3.14
import unicodedata

for char in "aA1 \n\xe9\xad\u05d0\u0660\u0627(\u2208\uff21\uac00\u4e2d\u3000\uff71\u0301\u200f\u202e\U0001f600\U0010ffff\xbd\ufb01":
    print(f"{ord(char):04X}", unicodedata.category(char), unicodedata.bidirectional(char), unicodedata.east_asian_width(char),
          unicodedata.mirrored(char), unicodedata.combining(char), unicodedata.decomposition(char))
for name in ("bidirectional", "mirrored", "decomposition", "east_asian_width", "category", "decimal", "numeric"):
    for value in ("ab", "", 5):
        try:
            print(getattr(unicodedata, name)(value))
        except TypeError as error:
            print(error)
counts = {}
for code in range(0x3000):
    key = unicodedata.bidirectional(chr(code)), unicodedata.east_asian_width(chr(code))
    counts[key] = counts.get(key, 0) + 1
print(sorted(counts.items()))
