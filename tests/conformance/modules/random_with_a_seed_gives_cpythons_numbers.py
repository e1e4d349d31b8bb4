# oracle: 3.14
import random
random.seed(1)
print([random.random() for _ in range(3)], [random.randint(1, 6) for _ in range(10)])
print([random.randrange(0, 100, 5) for _ in range(5)], random.uniform(0.5, 5))
print(random.choice("abcdef"), random.getrandbits(10), random.getrandbits(100))
l = list(range(10))
random.shuffle(l)
print(l, random.sample(range(100), 5), random.sample("abcdefgh", 3), random.choices([1, 2, 3], k=5))
print(random.choices("ab", weights=[1, 3], k=5), random.choices("xy", cum_weights=[5, 6], k=3))
print(random.gauss(0, 1), random.normalvariate(0, 1), random.expovariate(1.5))
print(random.triangular(0, 1, 0.5), random.betavariate(1, 2), random.lognormvariate(0, 1))
print(random.gammavariate(2, 1), random.paretovariate(3), random.weibullvariate(1, 2))
print(random.vonmisesvariate(0, 4), random.randbytes(4))
state = random.getstate()
a = random.random()
random.setstate(state)
print(a == random.random())
r = random.Random(42)
print(r.random(), r.randint(0, 10 ** 30), r.choice([1, 2, 3]), random.Random(42).random() == random.Random(42).random())
for seed in ("text", b"bytes", -7, 10 ** 40, None.__class__ and 0):
    random.seed(seed)
    print(random.random())
random.seed("x", version=2)
print(random.randrange(10))
random.seed(1)
print(random.randrange(10 ** 20), random.randint(-5, 5))
for f in (
    lambda: random.randint(2, 1), lambda: random.choice([]), lambda: random.sample([1], 2),
    lambda: random.randrange(0), lambda: random.randrange(1, 10, 0), lambda: random.choices([]),
    lambda: random.shuffle((1, 2)), lambda: random.randint(1.5, 2), lambda: random.seed([]),
    lambda: random.sample({1, 2}, 1),
):
    try:
        print(f())
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
