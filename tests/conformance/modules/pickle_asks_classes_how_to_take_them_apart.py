import copyreg
import pickle


class WithState:
    def __init__(self):
        self.kept, self.dropped = 1, 2

    def __getstate__(self):
        return {'kept': self.kept}

    def __setstate__(self, state):
        print('setstate', state)
        self.__dict__.update(state)


class Reduced:
    def __init__(self, *args):
        self.args = args

    def __reduce__(self):
        return Reduced, (1, 2)


class ReducedEx:
    def __reduce_ex__(self, protocol):
        return str, (f'protocol {protocol}',)


class NewArguments:
    def __new__(cls, a, *, b=0):
        self = super().__new__(cls)
        self.made = a, b
        return self

    def __getnewargs_ex__(self):
        return (self.made[0],), {'b': self.made[1]}


class Registered:
    pass


def set_state(obj, state):
    print('state setter', state)
    obj.set = state


class WithSetter:
    def __reduce__(self):
        return WithSetter, (), 'the state', None, None, set_state


copyreg.pickle(Registered, lambda obj: (str, ('registered',)))
for protocol in (0, 2, 5):
    print(vars(pickle.loads(pickle.dumps(WithState(), protocol))))
    print(pickle.loads(pickle.dumps(Reduced(9), protocol)).args)
    print(pickle.loads(pickle.dumps(ReducedEx(), protocol)))
    print(pickle.loads(pickle.dumps(Registered(), protocol)))
    print(pickle.loads(pickle.dumps(WithSetter(), protocol)).set)
    if protocol >= 2:
        print(pickle.loads(pickle.dumps(NewArguments(1, b=2), protocol)).made)
