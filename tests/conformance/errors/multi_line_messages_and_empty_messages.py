# exit: 1
class Quiet(Exception):
    pass

class Loud(Exception):
    def __str__(self):
        return "line one\nline two"

try:
    raise Quiet
except Quiet:
    raise Loud
