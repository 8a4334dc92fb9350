"""Makes the sections of Settings when they are first gone to, and what is behind each."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from station.domain.bench.slots import Fixture
from station.flow.bench.sound import Sounds
from station.flow.ports import Outside
from station.window.look import Look
from station.window.pages.settings_page import SettingsPage
from station.window.tasks import Tasks

if TYPE_CHECKING:
    from station.window.secrets.desk import SecretsDesk

KeepSettings = Callable[[Mapping[str, str]], None]
KeepFixture = Callable[[Fixture], None]


class SettingsDesk(QObject):
    """`keep` takes settings, `keep_fixture` the slots: a demonstration gives ones that forget."""

    changed = Signal(str)
    """What the record is to hold: its name, never its value."""

    def __init__(  # noqa: PLR0913  # a page's look and world, what was kept, and how to keep more
        self,
        look: Look,
        outside: Outside,
        tasks: Tasks,
        page: SettingsPage,
        settings: Callable[[], Mapping[str, str]],
        *,
        keep: KeepSettings,
        keep_fixture: KeepFixture,
    ) -> None:
        super().__init__(page)
        self._look, self._outside, self._tasks = look, outside, tasks
        self._settings, self._keep, self._keep_fixture = settings, keep, keep_fixture
        self._sounds: Sounds | None = None
        self._secrets: SecretsDesk | None = None
        for key, title, make in (
            ("slots", self.tr("Slots"), self._make_slots),
            ("recipes", self.tr("Recipes"), self._make_recipes),
            ("labels", self.tr("Labels"), self._make_labels),
            ("sounds", self.tr("Sounds"), self._make_sounds),
            ("secrets", self.tr("Secrets"), self._make_secrets),
        ):
            page.shelf.add(key, title, make)
        page.shelf.shown.connect(self._shown)

    async def close(self) -> None:
        if self._sounds is not None:
            self._sounds.close()

    def _number_of(self, code: str) -> str:
        return self._outside.verdicts.row(code).number

    def _make_slots(self) -> QWidget:
        from station.window.settings.slots_desk import SlotsDesk
        from station.window.settings.slots_form import SlotsForm

        form = SlotsForm(self._look, self._number_of)
        SlotsDesk(self._look, self._outside, form, self._keep_slots)
        return form

    def _make_recipes(self) -> QWidget:
        from station.window.settings.recipe_desk import RecipeDesk
        from station.window.settings.recipe_form import RecipeForm

        form = RecipeForm(self._look, self._number_of)
        desk = RecipeDesk(self._look, self._outside, form)
        desk.kept.connect(lambda name: self.changed.emit(f"the recipe {name}"))
        return form

    def _make_labels(self) -> QWidget:
        from station.window.settings.labels_desk import PRINTER, TEMPLATE, LabelsDesk
        from station.window.settings.labels_form import LabelsForm

        labels = self._outside.labels()
        form = LabelsForm(self._look, self._number_of, labels.templates())
        form.template.fill_in(self._settings().get(TEMPLATE, ""))
        form.show_printer(self._settings().get(PRINTER, ""))
        LabelsDesk(self._outside, labels, self._tasks, form, self._keep)
        return form

    def _make_sounds(self) -> QWidget:
        from station.window.settings.sounds_form import SoundsForm

        self._sounds = self._outside.sounds()
        return SoundsForm(self._look, self._number_of, self._sounds, self._settings(), self._keep)

    def _make_secrets(self) -> QWidget:
        from station.window.secrets.desk import SecretsDesk
        from station.window.secrets.section import SecretsSection

        section = SecretsSection(self._look, self._number_of)
        self._secrets = SecretsDesk(self._look, self._outside, self._tasks, section, self._settings)
        return section

    def _keep_slots(self, fixture: Fixture) -> None:
        self._keep_fixture(fixture)
        self.changed.emit("the slots")

    def _shown(self, key: str) -> None:
        """What may have changed elsewhere is asked anew."""
        if key == "secrets" and self._secrets is not None:
            self._secrets.show()
