"""Things in an order in which each comes after those it needs."""

__all__ = ['TopologicalSorter', 'CycleError']

_OUT, _DONE = -1, -2


class CycleError(ValueError):
    """Things need each other in a circle; the second argument lists it."""


class _Node:
    """A thing, how many others it waits for, and which wait for it."""

    __slots__ = 'value', 'waits_for', 'followers'

    def __init__(self, value):
        self.value = value
        self.waits_for = 0
        self.followers = []


class TopologicalSorter:
    """Sorts the nodes of a graph, all at once or as they become ready."""

    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._given = 0
        self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _node(self, value):
        node = self._nodes.get(value)
        if node is None:
            node = self._nodes[value] = _Node(value)
        return node

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        known = self._node(node)
        known.waits_for += len(predecessors)
        for each in predecessors:
            self._node(each).followers.append(node)

    def prepare(self):
        if self._ready is not None and (self._given or self._finished):
            raise ValueError('cannot prepare() after starting sort')
        if self._ready is None:
            self._ready = [node.value for node in self._nodes.values() if not node.waits_for]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)

    def _started(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')

    def get_ready(self):
        self._started()
        ready = tuple(self._ready)
        for value in ready:
            self._nodes[value].waits_for = _OUT
        self._ready.clear()
        self._given += len(ready)
        return ready

    def is_active(self):
        self._started()
        return self._finished < self._given or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        self._started()
        for value in nodes:
            node = self._nodes.get(value)
            if node is None:
                raise ValueError(f'node {value!r} was not added using add()')
            if node.waits_for == _DONE:
                raise ValueError(f'node {value!r} was already marked done')
            if node.waits_for >= 0:
                raise ValueError(f'node {value!r} was not passed out (still not ready)')
            node.waits_for = _DONE
            self._finished += 1
            for follower in node.followers:
                waiting = self._nodes[follower]
                waiting.waits_for -= 1
                if not waiting.waits_for:
                    self._ready.append(follower)

    def _find_cycle(self):
        """A circle of nodes, its first one again at the end; None without one."""
        seen = set()
        for start in self._nodes:
            if start in seen:
                continue
            path, places, iterators = [start], {start: 0}, [iter(self._nodes[start].followers)]
            seen.add(start)
            while path:
                for value in iterators[-1]:
                    if value in places:
                        return path[places[value]:] + [value]
                    if value not in seen:
                        seen.add(value)
                        places[value] = len(path)
                        path.append(value)
                        iterators.append(iter(self._nodes[value].followers))
                        break
                else:
                    iterators.pop()
                    del places[path.pop()]
        return None

    def static_order(self):
        self.prepare()
        while self.is_active():
            ready = self.get_ready()
            yield from ready
            self.done(*ready)

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)
