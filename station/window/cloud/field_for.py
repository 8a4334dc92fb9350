"""Which field a parameter gets."""

from station.domain.calls.shape import ApiCall, Parameter, Takes
from station.window.cloud.many_fields import FilesField, ListField, ScopesField
from station.window.cloud.picker_field import PICKED, PickerField
from station.window.cloud.value_fields import (
    ChoiceField,
    CustomerField,
    FlagField,
    LineField,
    LongField,
    SecretField,
    TimeField,
    ValueField,
)
from station.window.look import Look

_BY_KIND: dict[Takes, type[ValueField]] = {
    Takes.LONG_TEXT: LongField,
    Takes.FLAG: FlagField,
    Takes.CHOICE: ChoiceField,
    Takes.TIME: TimeField,
    Takes.LIST: ListField,
    Takes.SCOPES: ScopesField,
    Takes.SECRET: SecretField,
}


def field_for(look: Look, call: ApiCall, parameter: Parameter) -> ValueField:
    if parameter.takes is Takes.FILES:
        return FilesField(look, parameter, has_editor=parameter.most is None)
    if parameter.takes is Takes.CUSTOMER:
        is_new = call.name == "customers.create"
        return CustomerField(look, parameter) if is_new else PickerField(look, parameter)
    if parameter.takes in PICKED:
        return PickerField(look, parameter)
    return _BY_KIND.get(parameter.takes, LineField)(look, parameter)
