import pickle

for protocol in range(6):
    shared = ['x']
    a, b = pickle.loads(pickle.dumps([shared, shared], protocol))
    print(a is b, end=' ')
    cycle = []
    cycle.append(cycle)
    back = pickle.loads(pickle.dumps(cycle, protocol))
    print(back[0] is back, end=' ')
    inner = []
    through = (inner, 1)
    inner.append(through)
    back = pickle.loads(pickle.dumps(through, protocol))
    print(back[0][0] is back, end=' ')
    table = {}
    table['self'] = table
    back = pickle.loads(pickle.dumps(table, protocol))
    print(back['self'] is back)
