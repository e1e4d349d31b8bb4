error = ImportError("test", name="name", path="path")
error.__init__()
print(error.args, error.msg, error.name, error.path, error.name_from)
error.__init__("again", name="other")
print(error.args, error.msg, error.name, error.path)

error = AttributeError("test", name="name", obj=1)
error.__init__()
print(error.args, error.name, error.obj)

error = NameError("test", name="name")
error.__init__("again")
print(error.args, error.name)

error = SystemExit(3)
error.__init__()
print(error.args, error.code)

error = StopIteration(1)
error.__init__()
print(error.args, error.value)
