class Field:
    def __set_name__(self, owner, name):
        print('set_name', owner.__name__, name)
        self.name = name


class Base:
    def __init_subclass__(cls, /, flag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        print('init_subclass', cls.__name__, flag)
        cls.flag = flag


class Model(Base, flag=5):
    a = Field()
    b = Field()


print(Model.flag, Model.a.name)
for keywords in ({'other': 1}, {'flag': 2, 'x': 3}):
    try:
        type('C', (Base,), {}, **keywords)
    except TypeError as error:
        print(error)
try:
    class D(option=1):
        pass
except TypeError as error:
    print(error)


class Failing:
    def __set_name__(self, owner, name):
        raise ValueError('no name')


try:
    class E:
        f = Failing()
except ValueError as error:
    print(error, error.__notes__)
Model.late = Field()
print(hasattr(Model.late, 'name'))
