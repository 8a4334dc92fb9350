"""Sets this station up from a file, or writes one for others."""

import shutil
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from station.domain.bench.slots import Fixture
from station.domain.errors import RecipeWrong, SettingsUnreadable, StationError
from station.domain.field_errors import SetupWrong
from station.domain.lock import PinState
from station.domain.recipe import DEFAULT_CLOUD_URL, parse_recipe
from station.domain.setup import SETTINGS, Setup, as_file, parse_setup
from station.flow.field.setups import Change, Plan
from station.host.fixture import read_fixture, write_fixture
from station.host.settings import write_settings
from station.host.small_file import write_text

if TYPE_CHECKING:
    from station.assembly.outside import StationOutside

RECIPE, SLOTS = "bench.recipe", "bench.slots"
_RECIPE_KEY = "recipe_file"
_SYSTEM = "system"
"""In the file; among the settings that is nothing."""


class StationSetups:
    """Fulfils station.flow.field.setups.Setups."""

    def __init__(self, outside: "StationOutside") -> None:
        self._outside = outside

    def plan(self, file: str) -> Plan:
        return self._plan(_Wanted.read(Path(file)))

    async def take(self, file: str) -> Plan:
        wanted = _Wanted.read(Path(file))
        plan = self._plan(wanted)
        if plan.changes:
            self._keep(wanted)
            changed = ", ".join(change.what for change in plan.changes)
            trouble = await self._outside.engineer.note_change(f"set up from a file: {changed}")
            if trouble is not None:
                not_noted = f"Done, but not written into the record: {trouble} {trouble.hint}"
                return Plan(plan.changes, (not_noted, *plan.by_hand))
        return plan

    def export(self, file: str) -> Sequence[str]:
        target = Path(file)
        settings, fixture = self._outside.settings(), read_fixture(self._outside.settings_file)
        recipe, files = settings.get(_RECIPE_KEY, ""), {}
        if recipe:
            files[RECIPE] = Path(recipe).name
        if fixture.slots:
            files[SLOTS] = f"{target.stem}-slots.toml"
        text = as_file(settings, files)
        try:
            if recipe:
                write_text(target.with_name(files[RECIPE]), Path(recipe).read_text("utf-8"))
            if fixture.slots:
                write_fixture(target.with_name(files[SLOTS]), fixture)
            write_text(target, text)
        except (OSError, UnicodeDecodeError) as cause:
            raise SetupWrong(f"{target} cannot be written: {cause}.") from cause
        return [str(target), *(str(target.with_name(name)) for name in files.values())]

    def _plan(self, wanted: "_Wanted") -> Plan:
        settings = self._outside.settings()
        paths = {setting.key: setting.path for setting in SETTINGS}
        changes = [
            Change(paths[key], settings.get(key, ""), text)
            for key, text in wanted.settings.items()
            if settings.get(key, "") != text
        ]
        if wanted.recipe is not None and _text_of(settings.get(_RECIPE_KEY, "")) != wanted.recipe:
            changes.append(Change(RECIPE, settings.get(_RECIPE_KEY, ""), wanted.recipe_name))
        if wanted.fixture is not None:
            before = read_fixture(self._outside.settings_file)
            if before != wanted.fixture:
                counts = (str(len(before.slots)), str(len(wanted.fixture.slots)))
                changes.append(Change(SLOTS, *counts))
        return Plan(tuple(changes), tuple(self._by_hand({**settings, **wanted.settings})))

    def _keep(self, wanted: "_Wanted") -> None:
        """Recipe first, which nobody reads yet; then settings and slots in one act."""
        file = self._outside.settings_file
        settings = dict(wanted.settings)
        if wanted.recipe is not None:
            kept = self._outside.data_folder / "recipes" / wanted.recipe_name
            write_text(kept, wanted.recipe)
            settings[_RECIPE_KEY] = str(kept)
        with TemporaryDirectory() as folder:
            made = Path(folder) / file.name
            if file.exists():
                shutil.copyfile(file, made)
            write_settings(made, settings)
            if wanted.fixture is not None:
                write_fixture(made, wanted.fixture)
            write_text(file, made.read_text(encoding="utf-8"))

    def _by_hand(self, settings: Mapping[str, str]) -> list[str]:
        """No file holds these."""
        host = urlsplit(settings.get("cloud_url") or DEFAULT_CLOUD_URL).netloc
        told: list[str] = []
        try:
            has_client = self._outside.has_secret("client", host)
            has_token = self._outside.has_secret("token", host)
        except StationError as trouble:
            return [f"{trouble} {trouble.hint}"]
        if settings.get("client_id") and not has_client:
            told.append("station secret replace client   # the OAuth client's secret")
        if not settings.get("client_id") and not has_token:
            told.append("station secret replace token    # your account's token")
        if self._outside.engineer.pin is PinState.NONE:
            told.append("station engineer set-pin        # or decline-pin: there shall be none")
        return told


class _Wanted:
    """A setup file with what it names, all read and judged."""

    def __init__(self, setup: Setup, beside: Path) -> None:
        self.settings = {key: "" if text == _SYSTEM and key == "language" else text
                         for key, text in setup.settings.items()}  # fmt: skip
        self.recipe: str | None = None
        self.recipe_name = ""
        self.fixture: Fixture | None = None
        if name := setup.files.get(RECIPE):
            self.recipe, self.recipe_name = _read(beside / name), Path(name).name
            _judge_recipe(self.recipe, name)
        if name := setup.files.get(SLOTS):
            _read(beside / name)
            self.fixture = _slots_of(beside / name)

    @classmethod
    def read(cls, file: Path) -> "_Wanted":
        """Raises SetupWrong."""
        return cls(parse_setup(_read(file), file.name), file.parent)


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as cause:
        raise SetupWrong(f"{file} cannot be read: {cause}") from cause


def _judge_recipe(text: str, name: str) -> None:
    try:
        parse_recipe(text, name)
    except RecipeWrong as cause:
        raise SetupWrong(str(cause)) from cause


def _slots_of(file: Path) -> Fixture:
    try:
        return read_fixture(file)
    except (SettingsUnreadable, tomllib.TOMLDecodeError) as cause:
        raise SetupWrong(str(cause)) from cause


def _text_of(file: str) -> str | None:
    """Of the recipe that is in force; None where it cannot be read."""
    try:
        return Path(file).read_text(encoding="utf-8") if file else None
    except OSError:
        return None
