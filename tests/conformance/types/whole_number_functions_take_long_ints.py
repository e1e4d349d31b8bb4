# oracle: 3.13
import math

a, b = 7 ** 30_000, 3 ** 50_000
print(math.gcd(a * b, a * 5) == a, math.gcd(b * 6, 8), math.gcd(a, b), hash(math.lcm(a, b)) == hash(a * b), math.gcd(0, -a) == a, math.gcd())
print(math.isqrt(a * a + 3) == a, hash(math.isqrt(b)), hash(math.factorial(5000)), hash(math.comb(3000, 1400)), hash(math.perm(3000, 1400)))
print(hash(pow(a, 65537, b)), pow(3, -1, 7), pow(b, 3, 10 ** 9 + 7), pow(-2, 5, 7), pow(2, 10, -7))
