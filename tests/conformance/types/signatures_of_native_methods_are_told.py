import inspect

for function in (dict.fromkeys, int.from_bytes, float.fromhex, bytes.fromhex, list.append, str.split, bytes.decode, list.sort, int.to_bytes, "".join, [].pop):
    print(function.__text_signature__, inspect.signature(function))
for kind in (int, dict, list):
    print(kind.__new__.__text_signature__)
print((1).__add__.__text_signature__, int.__add__.__text_signature__, [].__len__.__text_signature__)
print(vars(dict)["fromkeys"].__text_signature__, {}.keys().isdisjoint.__text_signature__)
