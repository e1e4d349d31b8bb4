class Loud:
    def __init__(self, truth):
        self.truth = truth

    def __bool__(self):
        print("asked", self.truth)
        return self.truth


class Broken:
    def __bool__(self):
        raise ZeroDivisionError("no truth")


print(all([]), any([]))
print(all([Loud(True), Loud(False), Loud(True)]))
print(any([Loud(False), Loud(True), Loud(False)]))
print(all(x > 0 for x in (1, 2, 3)), any(x > 2 for x in (1, 2, 3)))
print(all({"": 1}), any({0: "x"}), all("text"), any(""))
for function in (all, any):
    for wrong in (None, 5, [Broken()]):
        try:
            function(wrong)
        except Exception as error:
            print(function.__name__, type(error).__name__, error)
    try:
        function()
    except TypeError as error:
        print(error)
    try:
        function([1], [2])
    except TypeError as error:
        print(error)
