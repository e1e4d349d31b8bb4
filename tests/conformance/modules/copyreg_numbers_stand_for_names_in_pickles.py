import copyreg
import pickle


class Common:
    pass


copyreg.add_extension('__main__', 'Common', 77)
print(pickle.dumps(Common, 2))
print(pickle.loads(pickle.dumps(Common, 2)) is Common)
for attempt in [('__main__', 'Common', 78), ('__main__', 'Other', 77), ('m', 'n', 0), ('m', 'n', 2**31)]:
    try:
        copyreg.add_extension(*attempt)
    except ValueError as error:
        print(error)
copyreg.remove_extension('__main__', 'Common', 77)
print(pickle.dumps(Common, 2))
try:
    copyreg.remove_extension('__main__', 'Common', 77)
except ValueError as error:
    print(error)
for wrong in (lambda: copyreg.pickle(Common, 5), lambda: copyreg.constructor(5)):
    try:
        wrong()
    except TypeError as error:
        print(error)
