from array import array

numbers = array('i', [1, 2, 3])
seen = []
for number in numbers:
    seen.append(number)
    if len(numbers) < 6:
        numbers.append(number * 10)
print(seen)
iterator = iter(numbers)
next(iterator)
function, arguments, state = iterator.__reduce__()
print(function, arguments, state)
iterator.__setstate__(4)
print(list(iterator), list(iterator), iterator.__reduce__()[1])
