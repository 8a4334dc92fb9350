"""An update of an installed package, and its way back: by bundles that are kept."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from station import __version__
from station.domain.update_errors import UpdateRefused, UpdateUndone
from station.host import update_bundle, update_deb, update_place

ROOM = "room-"
"""What the folder of an update under way begins with."""
_KEEPS = "Update from a folder where the bundle of this version lies too: then it is kept."
_NOT_KEPT = "As root: apt install the .deb of the version before; its bundle is not kept here."


@dataclass(frozen=True, slots=True)
class Packages:
    """`kept` is the folder with the bundles of this version and the one before; `folder` where the
    package lies.
    """

    kept: Path
    folder: Path
    keys: Callable[[], Mapping[str, bytes]]

    def present_beside(self, file: Path) -> Path | None:
        """Where new versions come from, that of this one may still lie."""
        system = update_place.system_of("deb")
        return update_deb.bundle_of(file.parent, __version__, system, self.keys())

    def install(self, program: Path, bundle: Path, version: str, earlier: Path | None) -> None:
        """Where it does not start the one before comes back, if it is kept. Raises UpdateRefused,
        UpdateUndone.
        """
        if earlier is not None:
            update_deb.keep(self.kept, earlier, __version__)
        update_deb.install(program)
        try:
            update_place.try_out(self.folder, version)
        except UpdateUndone as trouble:
            if self.before(version) != __version__:
                raise UpdateUndone(str(trouble), hint=_NOT_KEPT) from trouble
            self.go_back(version)
            raise
        update_deb.keep(self.kept, bundle, version)
        update_deb.forget_others(self.kept, version, __version__)

    def go_back(self, present: str = __version__) -> str:
        """Return which version it is. Raises UpdateRefused, UpdateUndone."""
        found = update_deb.before(self.kept, present, self.keys())
        if found is None:
            raise UpdateRefused("The package of the version before is not kept here.", hint=_KEEPS)
        file, version = found
        with TemporaryDirectory(dir=self.kept, prefix=ROOM) as room:
            manifest = update_bundle.proven(file, self.keys())
            update_deb.install(update_bundle.take_out(file, manifest, Path(room)))
        update_place.try_out(self.folder, version)
        return version

    def before(self, present: str = __version__) -> str:
        """The version to which there is a way back, "" for none."""
        found = update_deb.before(self.kept, present, self.keys())
        return found[1] if found is not None else ""
