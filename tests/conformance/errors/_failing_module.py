def compute():
    return undefined + 1


compute()
