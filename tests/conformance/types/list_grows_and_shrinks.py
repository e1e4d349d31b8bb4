l = []
for i in range(1000):
    l.append(i)
for i in range(900):
    l.pop()
print(len(l), l[-1], sum(l))
while len(l) > 3:
    del l[1]
print(l)
l.insert(1, "x")
l[2:2] = range(5)
l += (i for i in "gen")
print(l)
l[1:6] = []
print(l, l.index("e"))
rows = [[0] * 3 for _ in range(2)]
rows[0][1] = 1
print(rows)
nested = [1, [2, [3]]]
copy = nested[:]
copy[1].append("shared")
copy[0] = "own"
print(nested, copy)
queue = list(range(5))
while queue:
    head = queue.pop(0)
    if head == 2:
        queue.append(10)
    print(head, end=" ")
print()
