"""Writes the whole record into a file, a part at a time, whole or not at all."""

from collections.abc import Callable

from PySide6.QtCore import QIODevice, QSaveFile

from station.domain.bench_errors import RecordFailed
from station.flow.bench.desk import Records
from station.window.records.entry_lines import heading, lines

_ENTRIES_A_PART = 200


async def export(records: Records, path: str, tell: Callable[[int], None]) -> int:
    """CSV where the name ends so, else JSON lines; how many entries. `tell(entries so far)`.
    Raises RecordFailed also where the file cannot be written; then there is none.
    """
    form = "csv" if path.lower().endswith(".csv") else "jsonl"
    file = QSaveFile(path)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _unwritten(path, file)
    file.write(heading(form).encode())
    done = last = 0
    while part := [e for e in await records.entries(last, _ENTRIES_A_PART) if e.number > last]:
        file.write(lines(part, form).encode())
        done, last = done + len(part), part[-1].number
        tell(done)
    if not file.commit():
        raise _unwritten(path, file)
    return done


def _unwritten(path: str, file: QSaveFile) -> RecordFailed:
    return RecordFailed(
        f"The file {path} cannot be written. {file.errorString()}",
        hint="Choose another folder, or make room on the disk.",
    )
