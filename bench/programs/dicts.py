from _measure import measure

WORDS = [f"word{i % 1000}" for i in range(50_000)]


def count_words():
    counts = {}
    for word in WORDS:
        counts[word] = counts.get(word, 0) + 1
    return len(counts), counts["word7"]


def int_keys():
    d = {}
    for i in range(50_000):
        d[i] = i
    total = 0
    for k, v in d.items():
        total += v
    return total


assert measure("dict_str_keys", count_words, 50_000) == (1000, 50)
assert measure("dict_int_keys", int_keys, 100_000) == 50_000 * 49_999 // 2
