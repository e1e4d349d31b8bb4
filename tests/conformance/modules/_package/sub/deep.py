constant = "constant"


def where():
    return __name__
