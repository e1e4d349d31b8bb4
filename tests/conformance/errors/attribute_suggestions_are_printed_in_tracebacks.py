# exit: 1
class Person:
    def __init__(self):
        self.surname = "x"

Person().surnme
