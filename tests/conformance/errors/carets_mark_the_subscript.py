# exit: 1
data = {"k": [1, 2, {"deep": None}]}
print(data["k"][2]["deep"])
print(data["k"][2]["missing"]["deeper"])
