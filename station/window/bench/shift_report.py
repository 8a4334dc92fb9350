"""Keeps the shift's report at its end: by a button, or by the card YES."""

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from station.domain.bench_errors import RecordMissing
from station.domain.errors import StationError
from station.flow.ports import Outside
from station.window.bench.end_card import EndCard
from station.window.tasks import Tasks

if TYPE_CHECKING:
    from station.flow.bench.desk import Records


class ShiftReport(QObject):
    """Of the latest shift in the record, among the person's documents."""

    def __init__(self, outside: Outside, tasks: Tasks, card: EndCard) -> None:
        super().__init__(card)
        self._outside, self._card = outside, card
        card.report_pressed.connect(lambda: tasks.start(self._keep(), "shift report"))

    async def _keep(self) -> None:
        self._card.say_keeping()
        records = self._outside.records()
        try:
            self._card.say_kept(str(await self._written(records)))
        except StationError as trouble:
            row = self._outside.verdicts.row(trouble.code)
            self._card.say_trouble(row.number, str(trouble), trouble.hint)
        finally:
            await records.close()

    async def _written(self, records: "Records") -> PurePath:
        shift = await records.last_shift()
        if shift is None:
            raise RecordMissing
        since, until = shift
        began = since.astimezone()
        file = PurePath(self._outside.field.documents()) / f"shift-{began:%Y-%m-%d-%H%M}.pdf"
        await records.report(since, until, file)
        return file
