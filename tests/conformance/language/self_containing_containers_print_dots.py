l = [1]
l.append(l)
d = {"k": l}
d["d"] = d
print(l, d)
t = ([],)
t[0].append(t)
print(t)
s = [d, d]
print(s)
