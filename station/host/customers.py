"""Remembers which fresh customer a unit was begun with, until the unit is confirmed.

So that neither Try again nor a power cut makes a second customer for one unit. What is kept is
a random UUID, no person.
"""

import json
from pathlib import Path
from uuid import uuid4

from station.domain.identity import Customer, DeviceId
from station.host.small_file import read_json, write_text


class BegunCustomers:
    """One file; keys are cloud, product and device."""

    def __init__(self, file: Path, cloud_host: str, product: str) -> None:
        self._file, self._prefix = file, f"{cloud_host} {product}"

    def of(self, device: DeviceId) -> Customer:
        """The customer this device was begun with, or a new one, written down before use."""
        begun = read_json(self._file)
        name = begun.get(self._key(device))
        if not isinstance(name, str):
            name = str(uuid4())
            self._write(begun | {self._key(device): name})
        return Customer.parse(name)

    def done(self, device: DeviceId) -> None:
        """The device is confirmed: its next owner is another one."""
        begun = read_json(self._file)
        if begun.pop(self._key(device), None) is not None:
            self._write(begun)

    def _key(self, device: DeviceId) -> str:
        return f"{self._prefix} {device}"

    def _write(self, begun: dict[str, object]) -> None:
        write_text(self._file, json.dumps(begun, indent=1))
