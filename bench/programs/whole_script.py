"""A script as people write them, measured from start to exit: a small shop with stock, orders, a report and workers that deliver."""
import asyncio
import json
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache, reduce
from itertools import accumulate, groupby

CATALOGUE = """
# code; name; price; kind
A1; apple; 0.40; fruit
A2; banana; 0.25; fruit
A3; cherry; 3.10; fruit
B1; bread; 2.20; bakery
B2; roll; 0.35; bakery
C1; milk; 1.15; dairy
C2; cheese; 4.80; dairy
C3; yoghurt; 0.95; dairy
D1; tea; 3.60; drinks
D2; coffee; 5.90; drinks
"""


class ShopError(Exception):
    """What can go wrong in the shop."""


class OutOfStock(ShopError):
    def __init__(self, product, wanted):
        super().__init__(f"{product.name}: {wanted} wanted, {product.stock} left")
        self.product = product


class State(Enum):
    NEW = 1
    PACKED = 2
    DELIVERED = 3
    REFUSED = 4


@dataclass
class Product:
    code: str
    name: str
    price: float
    kind: str
    stock: int = 100

    def take(self, count):
        if count > self.stock:
            raise OutOfStock(self, count)
        self.stock -= count
        return count * self.price


@dataclass(order=True)
class Order:
    number: int
    lines: list = field(default_factory=list, compare=False)
    state: State = field(default=State.NEW, compare=False)
    total: float = field(default=0.0, compare=False)

    def __len__(self):
        return len(self.lines)

    def describe(self):
        match self.state:
            case State.NEW:
                return f"order {self.number} is new"
            case State.PACKED | State.DELIVERED as state:
                return f"order {self.number} is {state.name.lower()}: {self.total:.2f}"
            case _:
                return f"order {self.number} was refused"


def read_catalogue(text):
    for line in text.splitlines():
        line = line.partition("#")[0].strip()
        if not line:
            continue
        code, name, price, kind = (part.strip() for part in line.split(";"))
        yield Product(code, name, float(price), kind)


class Random:
    """Numbers that are the same on every run and in every Python."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 1103515245 + 12345) % 2 ** 31
        return (self.state >> 8) % limit


def make_orders(products, count, random):
    codes = sorted(products)
    for number in range(1, count + 1):
        order = Order(number)
        for _ in range(1 + random.below(4)):
            order.lines.append((codes[random.below(len(codes))], 1 + random.below(5)))
        yield order


def pack(order, products):
    """Takes what an order wants out of the stock; all of it or nothing."""
    taken = []
    try:
        for code, count in order.lines:
            order.total += products[code].take(count)
            taken.append((code, count))
    except OutOfStock:
        for code, count in taken:
            products[code].stock += count
        order.state, order.total = State.REFUSED, 0.0
        return False
    order.state = State.PACKED
    return True


@lru_cache(maxsize=None)
def ways_to_pay(amount, coins=(200, 100, 50, 20, 10, 5)):
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return ways_to_pay(amount - coins[0], coins) + ways_to_pay(amount, coins[1:])


def running_totals(orders):
    return [round(total, 2) for total in accumulate(order.total for order in orders if order.state is not State.REFUSED)]


def by_kind(orders, products):
    sold = Counter()
    for order in orders:
        if order.state is State.REFUSED:
            continue
        for code, count in order.lines:
            sold[products[code].kind] += count
    return sold


def histogram(values, width=40):
    most = max(values.values())
    for name, value in sorted(values.items(), key=lambda item: (-item[1], item[0])):
        yield f"{name:>10} {'#' * (value * width // most)} {value}"


class Desk:
    """Where workers fetch orders and report deliveries."""

    def __init__(self, orders):
        self.waiting = asyncio.Queue()
        self.delivered = defaultdict(list)
        self.lock = asyncio.Lock()
        for order in orders:
            self.waiting.put_nowait(order)

    async def deliver(self, order, worker):
        await asyncio.sleep(0)
        async with self.lock:
            order.state = State.DELIVERED
            self.delivered[worker].append(order.number)


async def worker(name, desk):
    while not desk.waiting.empty():
        order = await desk.waiting.get()
        await desk.deliver(order, name)
        desk.waiting.task_done()
    return name, len(desk.delivered[name])


async def deliver_all(orders):
    desk = Desk(orders)
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(worker(f"worker{i}", desk)) for i in range(5)]
    await desk.waiting.join()
    return dict(task.result() for task in tasks)


def word_lengths(text):
    words = sorted((word.strip(".,") for word in text.split()), key=len)
    return {length: len(list(group)) for length, group in groupby(words, key=len)}


def digest(value):
    """A number that stands for the whole report, so that a wrong one is noticed."""
    text = json.dumps(value, sort_keys=True)
    return reduce(lambda total, char: (total * 31 + ord(char)) % 1_000_000_007, text, 7)


def main():
    products = {product.code: product for product in read_catalogue(CATALOGUE)}
    orders = list(make_orders(products, 250, Random(7)))
    packed = [order for order in orders if pack(order, products)]
    totals = running_totals(orders)
    loads = asyncio.run(deliver_all(packed))
    report = {
        "orders": len(orders),
        "lines": sum(map(len, orders)),
        "refused": len(orders) - len(packed),
        "last": totals[-1],
        "kinds": by_kind(orders, products),
        "loads": sum(loads.values()),
        "stock": {product.name: product.stock for product in products.values()},
        "ways": [ways_to_pay(amount) for amount in range(0, 500, 25)],
        "words": word_lengths(" ".join(order.describe() for order in orders)),
    }
    assert report["loads"] == len(packed)
    assert json.loads(json.dumps(report))["orders"] == 250
    for line in histogram(report["kinds"]):
        print(line)
    print(digest(report))


if __name__ == "__main__":
    main()
