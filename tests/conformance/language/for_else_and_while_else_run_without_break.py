for i in range(3):
    pass
else:
    print("for else", i)
for i in range(3):
    if i == 1:
        break
else:
    print("never")
print(i)
n = 3
while n:
    n -= 1
else:
    print("while else", n)
while True:
    n += 1
    if n < 3:
        continue
    break
else:
    print("never")
print(n)
for i in []:
    print("never")
else:
    print("empty")
for i, (a, *b) in enumerate([(1, 2, 3), "xy"]):
    print(i, a, b)
values = [1, 2, 3]
for values[0] in "ab":
    print(values)
items = [1, 2, 3]
for item in items:
    if item < 3:
        items.append(item + 10)
print(items)
