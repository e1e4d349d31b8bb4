def local():
    print(x)
    x = 1

try:
    local()
except UnboundLocalError as e:
    print(e)
try:
    print(nowhere)
except NameError as e:
    print(e, e.name)

def deleted():
    y = 1
    del y
    return y

try:
    deleted()
except UnboundLocalError as e:
    print(e)

def conditional(flag):
    if flag:
        z = 1
    return z

print(conditional(True))
try:
    conditional(False)
except UnboundLocalError as e:
    print(e)
try:
    del nowhere
except NameError as e:
    print(e)

def global_changes():
    global made
    made = "by function"

global_changes()
print(made)
def global_delete():
    global made
    del made
global_delete()
try:
    made
except NameError as e:
    print(e)
