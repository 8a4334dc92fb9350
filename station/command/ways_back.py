"""What a Station that was killed beside a device left behind: this computer goes home first."""

from contextlib import suppress

from station.command.report import print_hint
from station.domain.field_errors import WifiMissing
from station.domain.recipe import Recipe
from station.flow.ports import Outside


async def honour_ways_back(outside: Outside, recipe: Recipe | None = None) -> None:
    """Before anything else. A computer without Wi-Fi was never away. Raises HostWifiLost."""
    with suppress(WifiMissing):
        host = outside.field.host_wifi(recipe)
        try:
            for way in await host.left_behind():
                await host.go_back(way)
                print_hint(f"Station was ended while away: {way.adapter} is back on {way.network}.")
        finally:
            await host.close()
