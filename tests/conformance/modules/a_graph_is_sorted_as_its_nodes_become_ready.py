# oracle: 3.14
"""graphlib gives nodes out when all that they need is done, and finds circles."""
import graphlib

graph = {'dinner': ['cook', 'table'], 'cook': ['shop'], 'table': [], 'shop': ['money']}
print(list(graphlib.TopologicalSorter(graph).static_order()))
sorter = graphlib.TopologicalSorter(graph)
sorter.prepare()
while sorter:
    ready = sorter.get_ready()
    print(ready, sorter.get_ready(), sorter.is_active())
    sorter.done(*ready)
print(sorter.get_ready(), bool(sorter))

for steps in (lambda s: s.get_ready(), lambda s: (s.prepare(), s.add(1)), lambda s: (s.prepare(), s.done('?')),
              lambda s: (s.prepare(), s.done('cook')), lambda s: (s.prepare(), s.done(*s.get_ready()), s.done('money')),
              lambda s: (s.prepare(), s.get_ready(), s.prepare())):
    try:
        steps(graphlib.TopologicalSorter(graph))
    except ValueError as e:
        print(e)
sorter = graphlib.TopologicalSorter({1: [2], 2: [3], 3: [1], 4: [1]})
try:
    sorter.prepare()
except graphlib.CycleError as e:
    message, cycle = e.args
    print(message, len(cycle), cycle[0] == cycle[-1], sorted(set(cycle)))
