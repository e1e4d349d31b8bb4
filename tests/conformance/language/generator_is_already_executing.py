def g():
    try:
        next(me)
    except ValueError as e:
        print("next:", e)
    try:
        me.send(None)
    except ValueError as e:
        print("send:", e)
    try:
        me.throw(KeyError)
    except ValueError as e:
        print("throw:", e)
    try:
        me.close()
    except ValueError as e:
        print("close:", e)
    yield me.gi_running

me = g()
print(next(me))
print(me.gi_running)
