names = ['add', 'sub', 'mul', 'matmul', 'truediv', 'floordiv', 'mod', 'pow', 'lshift', 'rshift', 'and', 'xor', 'or']
symbols = ['+', '-', '*', '@', '/', '//', '%', '**', '<<', '>>', '&', '^', '|']


def method(name):
    return lambda self, other: (name, other)


Whole = type('Whole', (), {f'__i{name}__': method(f'i{name}') for name in names})
Half = type('Half', (), {f'__{name}__': method(name) for name in names})
Reflected = type('Reflected', (), {f'__r{name}__': method(f'r{name}') for name in names})
for symbol in symbols:
    scope = {'w': Whole(), 'h': Half(), 'r': 1, 'R': Reflected()}
    exec(f'w {symbol}= 1\nh {symbol}= 2\nr {symbol}= R', scope)
    print(symbol, scope['w'], scope['h'], scope['r'][0])
items = [1]
same = items
items += (2,)
items *= 2
print(same)
t = ([],)
try:
    t[0] += [1]
except TypeError as error:
    print(error, t)
