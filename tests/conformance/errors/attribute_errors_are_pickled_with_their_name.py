import copy
import pickle

for error in AttributeError("foo", name="name", obj=1), AttributeError("foo"), AttributeError(name="other"):
    error.note = "note"
    print(error.__reduce__())
    print(error.__getstate__())
    for again in pickle.loads(pickle.dumps(error)), copy.copy(error):
        print(repr(again), again.name, again.obj, again.__dict__)
