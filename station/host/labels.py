"""The label desk: templates, previews, prints, and the sheet of command cards. By itself it prints
nothing: that a unit is confirmed is seen to by who calls it.
"""

import asyncio
import threading
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from station.domain.bench.label import LabelFacts, PrintedLabel
from station.domain.bench.slots import Fixture
from station.domain.bench_errors import LabelTemplateWrong
from station.domain.label_template_text import parse_template
from station.worker import Worker, beside

if TYPE_CHECKING:
    from station.host.label_marks import LaidLabel


class LabelDesk:
    """Fulfils station.flow.bench.desk.Labels. A template of one's own with a bundled one's name
    stands in its place.
    """

    def __init__(self, templates: Path, own_templates: Path | None = None) -> None:
        self._folders = [folder for folder in (own_templates, templates) if folder is not None]
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        """A printer takes one label at a time."""

    def templates(self) -> Sequence[str]:
        files = [file for folder in self._folders for file in folder.glob("*.toml")]
        return sorted({file.stem for file in files})

    async def preview(self, template: str, facts: LabelFacts) -> bytes:
        """A PNG. Raises LabelTemplateWrong."""
        return await beside("preview", lambda: self._picture(template, facts))

    async def print_label(self, template: str, printer: str, facts: LabelFacts) -> PrintedLabel:
        """See station.host.printer for what `printer` may be. Raises LabelTemplateWrong,
        LabelNotPrinted.
        """
        async with self._turns[printer]:
            worker = Worker("label")
            try:
                where = await worker.call(lambda stop: self._print(template, printer, facts, stop))
            finally:
                worker.close()
        return PrintedLabel(facts.label_number, where)

    async def printers(self) -> list[str]:
        """The printers of the system. Raises LabelNotPrinted."""
        from station.host.printer import system_printers  # noqa: PLC0415

        return await beside("printers", system_printers)

    async def cards(self, fixture: Fixture) -> bytes:
        """The sheet of command cards as PDF (operator-ui 4)."""
        return await beside("cards", lambda: _cards(fixture))

    def _picture(self, template: str, facts: LabelFacts) -> bytes:
        from station.host.label_picture import as_png  # noqa: PLC0415  # when one is looked at

        return as_png(self._laid(template, facts))

    def _print(self, template: str, printer: str, facts: LabelFacts, stop: threading.Event) -> str:
        from station.host.label_pdf import as_pdf  # noqa: PLC0415  # when one is printed
        from station.host.label_zpl import as_zpl  # noqa: PLC0415
        from station.host.printer import PrintJob, deliver  # noqa: PLC0415

        label = self._laid(template, facts)
        number = facts.label_number
        job = PrintJob(number, lambda: as_pdf(label, f"Label {number}"), lambda: as_zpl(label))
        return deliver(job, printer, stop)

    def _laid(self, name: str, facts: LabelFacts) -> "LaidLabel":
        from station.host.label_layout import lay_out  # noqa: PLC0415

        file = self._file(name)
        try:
            text = file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as cause:
            raise LabelTemplateWrong(f"The template {file} cannot be read.") from cause
        return lay_out(parse_template(text, name), facts, file.parent)

    def _file(self, name: str) -> Path:
        """Only what is listed can be named: a name is no path."""
        names = self.templates()
        if name not in names:
            raise LabelTemplateWrong(
                f"There is no label template {name!r}.", hint=f"There is {', '.join(names)}."
            )
        files = (folder / f"{name}.toml" for folder in self._folders)
        return next(file for file in files if file.is_file())


def _cards(fixture: Fixture) -> bytes:
    from station.host.label_cards import cards_sheet  # noqa: PLC0415

    return cards_sheet(fixture)
