# oracle: 3.14
# stderr: any
def continue_in_finally():
    log = []
    for i in range(3):
        try:
            log.append(i)
            if i == 1:
                raise ValueError(i)
            if i == 2:
                return "never"
        finally:
            log.append("f")
            continue
    return log
def break_in_finally():
    while True:
        try:
            raise KeyError
        finally:
            break
    return "left without KeyError"
def return_value_is_saved():
    x = [1]
    y = 1
    try:
        return x, y
    finally:
        x.append(2)
        y = 5
def nested():
    log = []
    for i in range(3):
        try:
            try:
                if i == 0: continue
                if i == 1: break
            finally:
                log.append(("inner", i))
        finally:
            log.append(("outer", i))
    else:
        log.append("else")
    return log
def loop_inside_finally():
    try:
        raise ValueError("kept")
    finally:
        for i in range(3):
            if i: break
            continue
def generator():
    for i in range(3):
        try:
            yield i
            continue
        finally:
            try:
                yield "finally", i
            finally:
                if i == 1:
                    break
    yield "end"
def return_over_return():
    for a in "xy":
        try:
            for b in "pq":
                try:
                    return a + b
                finally:
                    if a == "x":
                        break
        finally:
            if a == "x":
                continue
print(continue_in_finally(), break_in_finally(), return_value_is_saved())
print(nested())
try:
    loop_inside_finally()
except ValueError as e:
    print(e)
print(list(generator()), return_over_return())
def context_of_what_replaces():
    try:
        try:
            1 / 0
        finally:
            raise KeyError("second")
    except KeyError as e:
        return repr(e.__context__)
print(context_of_what_replaces())
