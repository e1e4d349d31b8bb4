# oracle: 3.14
from __future__ import annotations

import typing


def function(a: int, *rest: undefined, key: "text" = 1, **named: list[ int ]) -> Missing . Part:
    local: also_undefined = 1
    return local


class C:
    x: undefined
    y: 'quoted' = 2
    z: lambda a , b=1:a+b

    def m(self, other: C) -> typing.Optional[C]: ...


value: dict[str,int] = {}
print(function.__annotations__)
print(C.__annotations__, C.m.__annotations__)
print(__annotations__, function(1))
print(typing.get_type_hints(C.m))
