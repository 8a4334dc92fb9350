"""The work in the field, made of the real parts; loaded when first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from station.assembly.outside import StationOutside


class FieldTools:
    """Fulfils station.flow.field.ports.FieldTools for one start of the program."""

    def __init__(self, outside: "StationOutside") -> None:
        self._outside = outside
