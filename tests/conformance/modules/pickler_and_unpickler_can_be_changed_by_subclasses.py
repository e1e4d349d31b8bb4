import io
import pickle


class Record:
    def __init__(self, key):
        self.key = key


records = {'a': Record('a'), 'b': Record('b')}


class StorePickler(pickle.Pickler):
    def persistent_id(self, obj):
        return ('record', obj.key) if isinstance(obj, Record) else None

    def reducer_override(self, obj):
        if isinstance(obj, type) and obj.__name__ == 'Special':
            return str, ('special class',)
        return NotImplemented


class StoreUnpickler(pickle.Unpickler):
    def persistent_load(self, pid):
        return records[pid[1]]

    def find_class(self, module, name):
        print('find', module, name)
        return super().find_class(module, name)


class Special:
    pass


file = io.BytesIO()
StorePickler(file).dump([records['a'], Special, records['b'], print])
file.seek(0)
back = StoreUnpickler(file).load()
print(back[0] is records['a'], back[1], back[2] is records['b'], back[3] is print)

file = io.BytesIO()
pickler = pickle.Pickler(file, 2)
word = ['word']
pickler.dump(word)
pickler.dump(word)
pickler.clear_memo()
pickler.dump(word)
print(file.getvalue())
file.seek(0)
unpickler = pickle.Unpickler(file)
print(unpickler.load(), unpickler.load(), unpickler.load())


class Forbidding(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(f'{module}.{name} is forbidden')


try:
    Forbidding(io.BytesIO(pickle.dumps(print))).load()
except pickle.UnpicklingError as error:
    print(error)
