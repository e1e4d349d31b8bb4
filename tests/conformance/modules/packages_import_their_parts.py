import _package
print(_package.__name__, _package.__path__ is not None, hasattr(_package, "lazy"))
import _package.sub.deep
print(_package.sub.deep.where(), _package.lazy_value)
from _package import lazy
print(lazy.name, hasattr(_package, "lazy"))
from _package.sub import deep as d, relative
print(d.__name__, d.__package__, relative.results)
from _package.sub.deep import where
print(where())
import _package.sub as s
print(s.__name__, s.__file__.replace("\\", "/").endswith("_package/sub/__init__.py"))
from _package import *
print(in_all, "sub" in dir(_package))
