"""Draws, tries and prints labels, and saves the command cards."""

from collections.abc import Callable, Mapping
from pathlib import PurePath

from PySide6.QtCore import QIODevice, QObject, QSaveFile, Signal

from station.domain.bench.label import LabelFacts
from station.domain.bench_errors import LabelNotPrinted
from station.domain.errors import StationError
from station.domain.identity import DeviceId
from station.flow.bench.desk import Labels
from station.flow.ports import Outside
from station.window.save_dialog import ask_where
from station.window.settings.labels_form import LabelsForm
from station.window.tasks import Tasks

SAMPLE = LabelFacts(
    device=DeviceId.parse("3b002100084734343233f0b1"),
    label_number="TEST-0001",
    serial="P046AF3B0C1",
    name="freezer-0412",
    customer="ada@example.com",
    product="Freezer sensor",
    platform="Photon",
    station="STATION-1",
    printed_on="2026-01-31",
)
"""An invented unit; its label says TEST."""
TEMPLATE, PRINTER = "label_template", "label_printer"
"""How the settings name what was tried last."""


class LabelsDesk(QObject):
    """`keep` takes settings."""

    printed = Signal()
    """A test label."""

    def __init__(
        self,
        outside: Outside,
        labels: Labels,
        tasks: Tasks,
        form: LabelsForm,
        keep: Callable[[Mapping[str, str]], None],
    ) -> None:
        super().__init__(form)
        self._outside, self._labels, self._tasks = outside, labels, tasks
        self._form, self._keep = form, keep
        self._shown = ""
        form.changed.connect(self._show)
        form.test_pressed.connect(self._test)
        form.cards_pressed.connect(self._ask_where)
        self._show()

    def save_cards_to(self, path: str) -> None:
        self._tasks.start(self._save_cards(path), "cards")

    async def _save_cards(self, path: str) -> None:
        try:
            sheet = await self._labels.cards(self._outside.fixture())
        except StationError as error:
            self._form.say_trouble(error)
            return
        file = QSaveFile(path)
        is_open = file.open(QIODevice.OpenModeFlag.WriteOnly)
        if not is_open or file.write(sheet) != len(sheet) or not file.commit():
            told = f"The cards cannot be saved. {file.errorString()}"
            self._form.say_trouble(LabelNotPrinted(told, hint="Choose another folder."))
            return
        self._form.say(self.tr("Saved: {0}. Print it on paper.").format(PurePath(path).name))

    def _show(self) -> None:
        """The picture is drawn when the template is another one."""
        template = self._form.template_name
        self._form.test.setEnabled(bool(self._form.printer and template))
        if template == self._shown:
            return
        self._shown = template
        self._tasks.start(self._draw(template), "preview")

    async def _draw(self, template: str) -> None:
        try:
            picture = await self._labels.preview(template, SAMPLE)
        except StationError as error:
            self._form.show_picture(b"")
            self._form.say_trouble(error)
            return
        if template == self._shown:
            self._form.show_picture(picture)
            self._form.say("")

    def _test(self) -> None:
        template, printer = self._form.template_name, self._form.printer
        self._keep({TEMPLATE: template, PRINTER: printer})
        self._form.test.setEnabled(False)
        self._form.say(self.tr("Printing…"), "muted")
        self._tasks.start(self._print(template, printer), "test label")

    async def _print(self, template: str, printer: str) -> None:
        try:
            printed = await self._labels.print_label(template, printer, SAMPLE)
        except StationError as error:
            self._form.say_trouble(error)
        else:
            self._form.say(self.tr("Printed: {0}").format(printed.where))
            self.printed.emit()
        finally:
            self._form.test.setEnabled(True)

    def _ask_where(self) -> None:
        kinds = ((self.tr("Sheet of cards"), "pdf"),)
        title = self.tr("Save the command cards")
        ask_where(self._form, title, kinds, "command-cards.pdf", self.save_cards_to)
