"""What follows a confirmed unit: its name in the cloud, its label, and its run's closing."""

from station.domain.bench.label import LabelFacts
from station.domain.errors import StationError
from station.domain.identity import DeviceId
from station.domain.ledger.entry import EntryKind
from station.flow.bench.hands import Hands
from station.flow.bench.run_book import RunBook

LABEL, DESCRIBE = "label", "describe"


class Finish:
    """Each act has its intent and its outcome in the ledger. Raises RecordFailed."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self._labels: dict[DeviceId, str] = {}

    @property
    def prints(self) -> bool:
        return self._hands.print_label is not None

    def label_of(self, device: DeviceId) -> str:
        """The number of the label that is good for this device; "" for none yet."""
        return self._labels.get(device, "")

    def has_printed(self, number: str) -> bool:
        """Whether this is the number of a label printed since the start."""
        return number.upper() in self._labels.values()

    async def describe(self, book: RunBook) -> StationError | None:
        """Name, notes and groups of the traveller's row."""
        row = book.row
        if row is None or book.device is None or not (row.name or row.notes or row.groups):
            return None
        await book.write(EntryKind.INTENT, step=DESCRIBE, row=row.number)
        try:
            await self._hands.cloud.describe(
                book.device, name=row.name, notes=row.notes, groups=row.groups
            )
        except StationError as error:
            await book.write(EntryKind.FAILED, step=DESCRIBE, code=error.code, what=str(error))
            return error
        await book.write(EntryKind.OUTCOME, step=DESCRIBE, row=row.number)
        return None

    async def label(self, book: RunBook) -> str:
        """Print the unit's label; an earlier one is void. Its number; raises LabelNotPrinted,
        LabelTemplateWrong.
        """
        device, print_label = book.device, self._hands.print_label
        if device is None or print_label is None:
            return ""
        number = f"{book.run[:8]}-{self._hands.new_run()[:4]}".upper()
        before = self._labels.pop(device, "")
        if before:
            await book.write(EntryKind.LABEL_VOID, step=LABEL, label=before)
        await book.write(EntryKind.INTENT, step=LABEL, label=number)
        try:
            printed = await print_label(self._facts(book, device, number))
        except StationError as error:
            await book.write(EntryKind.FAILED, step=LABEL, code=error.code, what=str(error))
            raise
        self._labels[device] = number
        await book.write(EntryKind.LABEL_PRINTED, step=LABEL, label=number, where=printed.where)
        return number

    def _facts(self, book: RunBook, device: DeviceId, number: str) -> LabelFacts:
        row, recipe = book.row, self._hands.wish.recipe
        return LabelFacts(
            device=device,
            label_number=number,
            serial=row.serial if row is not None else "",
            name=row.name if row is not None else "",
            customer=book.customer,
            product=recipe.name,
            platform=str(recipe.platform),
            station=self._hands.station,
            printed_on=self._hands.clock.utc().date().isoformat(),
        )
