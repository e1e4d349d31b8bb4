from _measure import measure


def build():
    parts = []
    for i in range(20_000):
        parts.append(f"{i}:{i * 2}")
    text = ",".join(parts)
    return len(text), sum(len(p.split(":")[0]) for p in text.split(","))


def characters():
    count = 0
    for c in "the quick brown fox " * 2_500:
        if c == "o" or c in "aeiu":
            count += 1
    return count


assert measure("str_build_and_split", build, 40_000) == (223_334, 88_890)
assert measure("str_characters", characters, 50_000) == 12_500
