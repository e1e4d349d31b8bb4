total = 0
for i in range(100):
    if i % 15 == 0:
        word = "FizzBuzz"
    elif i % 5 == 0:
        word = "Buzz"
    elif i % 3 == 0:
        word = "Fizz"
    else:
        word = str(i)
    total += len(word)
print(total)

def primes(n):
    sieve = [True] * (n + 1)
    sieve[0:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if sieve[i]:
            sieve[i * i::i] = [False] * len(range(i * i, n + 1, i))
    return [i for i, p in enumerate(sieve) if p]

print(primes(60), len(primes(10000)))

def hanoi(n, a="A", b="B", c="C"):
    if n == 0:
        return []
    return hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)

print(len(hanoi(8)), hanoi(2))

def queens(n, row=0, cols=(), d1=(), d2=()):
    if row == n:
        return 1
    return sum(queens(n, row + 1, cols + (c,), d1 + (row + c,), d2 + (row - c,))
               for c in range(n) if c not in cols and row + c not in d1 and row - c not in d2)

print(queens(6))

def collatz(n):
    steps = 0
    while n != 1:
        n = 3 * n + 1 if n % 2 else n // 2
        steps += 1
    return steps

print(max(range(1, 1000), key=collatz), collatz(27))
words = "the quick brown fox jumps over the lazy dog the end".split()
count = {}
for w in words:
    count[w] = count.get(w, 0) + 1
print(sorted(count.items(), key=lambda kv: (-kv[1], kv[0]))[:3])

def permutations(items):
    if len(items) <= 1:
        yield list(items)
        return
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [x] + rest

print(len(list(permutations([1, 2, 3, 4]))), next(permutations("abc")))
memo = {}
def fib(n):
    if n not in memo:
        memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]
print(fib(100))
