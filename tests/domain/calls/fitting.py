"""Values that declared parameters take: for walks over every call."""

from station.domain.calls.order import Order
from station.domain.calls.shape import ApiCall, FilePart, Parameter, Takes, Value

DEVICE = "1f0030001647353236343033"
_BY_KIND: dict[Takes, Value] = {
    Takes.FLAG: "true",
    Takes.TIME: "2026-01-31T10:00:00Z",
    Takes.ICCID: "8901000000000000001",
    Takes.DEVICE: DEVICE,
    Takes.FILES: (FilePart("source.ino", b"void setup() {} void loop() {}"),),
    Takes.LIST: ("one", "two"),
    Takes.SCOPES: ("devices:get", "devices:list"),
}


def fitting(parameter: Parameter) -> Value:
    if parameter.takes is Takes.WHOLE:
        return str(parameter.least or 1)
    if parameter.takes is Takes.CHOICE:
        return parameter.choices[0]
    return _BY_KIND.get(parameter.takes, "some text")


def filled(call: ApiCall) -> Order:
    """An order with every parameter given."""
    return Order(call, {each.name: fitting(each) for each in call.parameters})
