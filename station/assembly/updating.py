"""Updates Station from a signed bundle, and takes it back."""

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from station import __version__
from station.domain.errors import StationError
from station.domain.update import refuse_unfit
from station.domain.update_errors import UpdateNotNow, UpdateRefused
from station.flow.field.updates import Installed, Offer
from station.host import update_bundle, update_deb, update_place
from station.worker import beside

if TYPE_CHECKING:
    from station.assembly.outside import StationOutside

KEYS = "update_keys.toml"
KEYS_VARIABLE = "STATION_UPDATE_KEYS"
"""Further keys, for a Station that runs from its source; an installed one takes its own alone."""
_TAKEN = "ledger-taken"


class StationUpdates:
    """Fulfils station.flow.field.updates.Updates. `kind` and `folder` are for tests."""

    def __init__(
        self, outside: "StationOutside", kind: str = "", folder: Path | None = None
    ) -> None:
        self._outside = outside
        self._kind = kind or update_place.kind_of_this()
        self._folder = folder or update_place.folder_of_this()

    def state(self) -> Installed:
        return Installed(
            __version__, self._kind, update_place.system_of(self._kind), str(self._folder),
            self._has_before(), tuple(self._keys()),
        )  # fmt: skip

    async def check(self, place: str) -> Offer:
        return await beside("update check", lambda: self._check(Path(place)))

    async def install(self, offer: Offer) -> None:
        await self._note(f"update from {__version__} to {offer.version}")
        await beside("update", lambda: self._install(Path(offer.file)))

    async def go_back(self) -> None:
        await self._note(f"way back from {__version__}")
        await beside("way back", self._go_back)

    async def _note(self, what: str) -> None:
        """The record first: while somebody else writes it a shift runs. Raises UpdateNotNow."""
        bench = self._outside.bench_at_work
        if bench is not None and any(tile.is_busy for tile in bench.wall.tiles):
            raise UpdateNotNow
        trouble: StationError | None = await self._outside.engineer.note_change(what)
        if trouble is not None and trouble.code == _TAKEN:
            raise UpdateNotNow(str(trouble))

    def _check(self, place: Path) -> Offer:
        if self._kind == "source":
            raise UpdateRefused(
                "This Station runs from its source.", hint="git pull brings the newer one."
            )
        file = update_bundle.newest_of(place)
        found = update_bundle.proven(file, self._keys())
        refuse_unfit(found, __version__, update_place.system_of(self._kind))
        return Offer(str(file), found.version, found.size_bytes)

    def _install(self, file: Path) -> None:
        found = update_bundle.proven(file, self._keys())
        with tempfile.TemporaryDirectory(prefix="station-update-") as folder:
            program = update_bundle.take_out(file, found, Path(folder))
            if self._kind == "deb":
                update_deb.install(update_deb.kept(self._packages, program))
                return
            new = update_place.put_beside(program, self._folder)
            try:
                update_place.try_out(new, found.version)
            except StationError:
                shutil.rmtree(new.parent, ignore_errors=True)
                raise
            update_place.exchange(new, self._folder)

    def _go_back(self) -> None:
        if self._kind == "deb":
            update_deb.install(update_deb.before(self._packages, __version__))
        else:
            update_place.go_back(self._folder)

    def _has_before(self) -> bool:
        match self._kind:
            case "portable":
                return update_place.before_of(self._folder).is_dir()
            case "deb":
                return len(list(self._packages.glob("*.deb"))) > 1
        return False

    def _keys(self) -> dict[str, bytes]:
        keys = update_bundle.read_keys(self._outside.resource(KEYS).decode("utf-8"))
        more = os.environ.get(KEYS_VARIABLE, "")
        if more and update_place.kind_of_this() == "source":
            keys |= update_bundle.read_keys(Path(more).read_text(encoding="utf-8"))
        return keys

    @property
    def _packages(self) -> Path:
        return self._outside.data_folder / "updates"
