"""Updates Station from a signed bundle, and takes it back."""

import os
import shutil
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from station import __version__
from station.assembly.updating_package import ROOM, Packages
from station.assembly.updating_record import alone
from station.domain.update import Manifest, refuse_unfit
from station.domain.update_errors import UpdateRefused
from station.flow.field.updates import Installed, Offer, Tell, UpdateStep
from station.host import update_build, update_bundle, update_place
from station.worker import beside, within

if TYPE_CHECKING:
    from station.assembly.outside import StationOutside

KEYS = "update_keys.toml"
KEYS_VARIABLE = "STATION_UPDATE_KEYS"
"""Further keys, for a Station that runs from its source; an installed one takes its own alone."""
_CHECKS_WITHIN_S, _FETCHES_WITHIN_S = 120.0, 900.0
"""A folder on the network may be slow, and may be gone."""
_NO_BUNDLE = {
    "source": ("This Station runs from its source.", "git pull brings the newer one."),
    "setup": ("On this system a set-up program brings the new version.", "Run the new one."),
}


class StationUpdates:
    """Fulfils station.flow.field.updates.Updates. `kind` and `folder` are for tests."""

    def __init__(
        self, outside: "StationOutside", kind: str = "", folder: Path | None = None
    ) -> None:
        self._outside = outside
        self._kind = kind or update_place.kind_of_this()
        self._folder = folder or update_place.folder_of_this()
        self._kept = outside.data_folder / "updates"
        self._packages = Packages(self._kept, self._folder, self._keys)

    def state(self) -> Installed:
        return Installed(
            __version__, self._kind, update_place.system_of(self._kind), str(self._folder),
            self._before(), tuple(self._keys()), update_build.built_from(self._stamp()),
        )  # fmt: skip

    async def check(self, place: str) -> Offer:
        self._refuse_without_bundles()
        try:
            return await within("update check", _CHECKS_WITHIN_S, lambda: self._check(Path(place)))
        except TimeoutError as cause:
            raise _gone(place) from cause

    async def install(self, offer: Offer, tell: Tell) -> None:
        self._refuse_without_bundles()
        async with alone(
            self._outside, self._folder, f"update from {__version__} to {offer.version}"
        ):
            room = self._room_for(offer)
            try:
                await self._install(offer, tell, room)
            finally:
                shutil.rmtree(room, ignore_errors=True)

    async def go_back(self, tell: Tell) -> str:
        self._refuse_without_bundles()
        async with alone(
            self._outside,
            self._folder,
            f"way back from {__version__} to {self._before() or 'none'}",
        ):
            tell(UpdateStep.EXCHANGES)
            if self._kind == "deb":
                return await beside("way back", self._packages.go_back)
            return await beside("way back", lambda: update_place.go_back(self._folder))

    async def _install(self, offer: Offer, tell: Tell, room: Path) -> None:
        tell(UpdateStep.FETCHES)
        bundle, earlier = await self._fetched(Path(offer.file), room)
        tell(UpdateStep.PROVES)
        found, program = await beside("update", lambda: self._proven(bundle, offer, room))
        if self._kind == "deb":
            tell(UpdateStep.EXCHANGES)
            await beside(
                "update", lambda: self._packages.install(program, bundle, found.version, earlier)
            )
            return
        tell(UpdateStep.UNPACKS)
        new = await beside("update", lambda: update_place.put_beside(program, self._folder))
        try:
            tell(UpdateStep.TRIES)
            await beside("update", lambda: update_place.try_out(new, found.version))
            tell(UpdateStep.EXCHANGES)
            exchange = update_place.exchange
            await beside("update", lambda: exchange(new, self._folder, found.version))
        finally:
            await beside("update", lambda: update_place.clear(self._folder))

    def _refuse_without_bundles(self) -> None:
        if self._kind in _NO_BUNDLE:
            what, hint = _NO_BUNDLE[self._kind]
            raise UpdateRefused(what, hint=hint)

    def _check(self, place: Path) -> Offer:
        file = update_bundle.newest_of(place, self._keys(), self._fits)
        found = update_bundle.proven(file, self._keys())
        self._fits(found)
        update_bundle.prove_program(file, found)
        return Offer(str(file), found.version, found.size_bytes)

    def _fits(self, found: Manifest) -> None:
        refuse_unfit(found, __version__, update_place.system_of(self._kind))

    def _room_for(self, offer: Offer) -> Path:
        """A folder of this update alone; what a power cut left of an earlier one is removed."""
        for left in self._kept.glob(f"{ROOM}*"):
            shutil.rmtree(left, ignore_errors=True)
        try:
            self._kept.mkdir(parents=True, exist_ok=True)
            for place, times in ((self._kept, 3), (self._folder.parent, 4)):
                if shutil.disk_usage(place).free < times * offer.size_bytes:
                    wanted = times * offer.size_bytes / 1e6
                    raise UpdateRefused(f"{place} wants {wanted:.0f} MB.", hint="Make room there.")
            return Path(mkdtemp(dir=self._kept, prefix=ROOM))
        except OSError as cause:
            raise UpdateRefused(f"{self._kept} cannot be written: {cause.strerror}.") from cause

    async def _fetched(self, file: Path, room: Path) -> tuple[Path, Path | None]:
        """The bundle as a file of our own, and for a package that of the present version, where
        it lies beside. Raises UpdateRefused.
        """
        bundle, earlier = room / "fetched.update", room / "earlier.update"

        def fetch() -> tuple[Path, Path | None]:
            try:
                shutil.copyfile(file, bundle)
                mine = self._packages.present_beside(file) if self._kind == "deb" else None
                if mine is not None:
                    shutil.copyfile(mine, earlier)
            except OSError as cause:
                raise UpdateRefused(f"{file} cannot be read: {cause.strerror}.") from cause
            return bundle, earlier if mine is not None else None

        try:
            return await within("update fetch", _FETCHES_WITHIN_S, fetch)
        except TimeoutError as cause:
            raise _gone(str(file)) from cause

    def _proven(self, bundle: Path, offer: Offer, room: Path) -> tuple[Manifest, Path]:
        """Of our own copy: what was looked at may have been exchanged since."""
        found = update_bundle.proven(bundle, self._keys())
        self._fits(found)
        if found.version != offer.version:
            raise UpdateRefused(f"{offer.file} is another one now; look at it again.")
        return found, update_bundle.take_out(bundle, found, room)

    def _before(self) -> str:
        match self._kind:
            case "portable":
                return update_place.version_before(self._folder)
            case "deb":
                return self._packages.before()
        return ""

    def _keys(self) -> dict[str, bytes]:
        keys = update_bundle.read_keys(self._outside.resource(KEYS).decode("utf-8"))
        more = os.environ.get(KEYS_VARIABLE, "")
        if more and update_place.kind_of_this() == "source":
            keys |= update_bundle.read_keys(Path(more).read_text(encoding="utf-8"))
        return keys

    def _stamp(self) -> bytes | None:
        try:
            return self._outside.resource(update_build.STAMP)
        except FileNotFoundError:  # nobody built it
            return None


def _gone(place: str) -> UpdateRefused:
    return UpdateRefused(
        f"{place} does not answer.", hint="Look at the network or the stick, then try again."
    )
