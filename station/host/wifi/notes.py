"""Notes on disk of networks that Station left, for a start after it was killed meanwhile."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from station.domain.field.air import WayBack
from station.host.small_file import read_json, write_text


class Notes:
    """One for each adapter. Nothing secret stands in them: the system itself knows how to join
    the networks it is told to go back to.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def keep(self, way: WayBack) -> None:
        """On disk before it returns. An older note of the adapter stays: it names the network
        the computer was on before Station took it anywhere.
        """
        noted = {each.adapter: each for each in self.left_behind()}
        if way.adapter not in noted:
            self._write([*noted.values(), way])

    def forget(self, way: WayBack) -> None:
        """The adapter is back. Forgetting twice is fine."""
        left = [each for each in self.left_behind() if each.adapter != way.adapter]
        self._write(left)

    def left_behind(self) -> Sequence[WayBack]:
        """Empty nearly always; a damaged file says nothing."""
        found = read_json(self._file).get("ways_back")
        entries = found if isinstance(found, list) else []
        return [way for entry in entries if (way := _way(entry)) is not None]

    def _write(self, ways: Sequence[WayBack]) -> None:
        if ways:
            write_text(self._file, json.dumps({"ways_back": [asdict(way) for way in ways]}))
        else:
            self._file.unlink(missing_ok=True)


def _way(entry: object) -> WayBack | None:
    match entry:
        case {"adapter": str(adapter), "network": str(network), "connection": str(connection)}:
            return WayBack(adapter, network, connection)
    return None
