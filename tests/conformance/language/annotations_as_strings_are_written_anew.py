# oracle: 3.14
from __future__ import annotations


def f(
    a: lambda x, *y, z=1: x + 1,
    b: [x for x in y if x],
    c: f'{x!r:>{w}}',
    d: {1: 2, **e},
    g: f(*a, **b),
    h: a[1:2, ...],
    i: not a in b,
    j: -x ** -y,
    k: 1.5e300 * 1j,
    l: {x: y for x, y in z},
    m: {*a},
    n: (x for x in y),
    o: b'x',
    p: 1e400,
    q: "it's",
    r: a if b else c,
    s: a < b < c,
    t: (),
    u: x[()],
    v: x[*Ts],
    w: u'x',
    x: a or (b and c),
    y: 1 .real,
): pass


def g(
    a: f'{x}' 'lit{{}}' "it's",
    b: f'{ {1:2} }',
    c: lambda: 0,
    d: lambda x=1, /, y=2, *, z, **k: (yield),
    e: await_,
    g: (lambda x: x)(1),
    h: (a if b else c).d,
    i: (a, *b),
    j: ((a, b), c),
    k: x[(a, b)],
    l: x[a, ],
    m: x[a:b:c],
    n: (-1) ** 2,
    o: not (a and b),
    p: (a < b) < c,
    q: a - (b - c),
    r: (a ** b) ** c,
    s: {**a, 'b': c},
    t: f'{x:{y}.{z}}',
    u: f'{x!s}',
    v: f"{x['a']}",
    w: -1j,
    x: 1_000,
    y: 0xff,
    z: "a\nb'\"",
    cc: f'{(lambda: 1)}',
    cd: (lambda *a: 0),
    ce: lambda *, k, m=1: k,
    dd: ...,
    ee: None,
    ff: a @ b // c % d,
    gg: a | b ^ c & d << e >> f,
    hh: ~a + +b,
    ii: a if b else (c if d else e),
    jj: (a if b else c) if d else e,
    kk: lambda: (a, b),
    ll: x.y.z(1)(2)[3],
    mm: a in b not in c is d is not e,
): pass


for function in f, g:
    for name, text in function.__annotations__.items():
        print(name, text)
