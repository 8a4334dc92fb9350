"""The line to the device of one run: a cable, an address, or the way to its own Wi-Fi and back."""

from typing import TYPE_CHECKING

from station.domain.recipe import Recipe
from station.flow.line import DeviceLine
from station.flow.ports import Clock, Way
from station.flow.teller import Teller

if TYPE_CHECKING:
    from station.assembly.outside import StationOutside


def line_to(
    outside: "StationOutside", recipe: Recipe, way: Way, teller: Teller, clock: Clock
) -> DeviceLine:
    """Nothing is opened before the device is spoken with."""
    door = outside.door(recipe)
    if not way.crosses:
        return DeviceLine(lambda known, returns: door.open(way, known, returns=returns))
    from station.flow.field.crossing import Crossing
    from station.flow.field.crossing_line import CrossingLine

    host = outside.field.host_wifi(recipe)
    company = (teller, clock)
    crossing = Crossing(host, door.open_joined, company, recipe.networks, way.network)
    return CrossingLine(crossing, teller)
