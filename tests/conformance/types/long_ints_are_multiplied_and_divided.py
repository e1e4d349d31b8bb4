# oracle: 3.13
a, b = 7 ** 500_000, 3 ** 700_001
product = a * b
print(hash(product), product.bit_length(), product // a == b, product % b, divmod(product + 5, a) == (b, 5))
print(divmod(-product - 5, a) == (-b - 1, a - 5), divmod(product + 5, -a) == (-b - 1, 5 - a), hash(product // 10 ** 1000))
print(hash(a * a), hash((a + b) * (a - b)) == hash(a * a - b * b), (-a) * b == -product)
print(hash(12 ** 300_000), (2 ** 1_000_003).bit_length(), (-6) ** 3, hash((-10) ** 200_001))
