"""The drills in `resources/drills`, and the marks of who trained: a file of the training's own."""

import json
from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from pathlib import Path

from station.domain.training import Drill
from station.domain.training_errors import CertificateNotKept, DrillWrong
from station.domain.training_marks import Marks
from station.domain.training_progress import Progress, progress_fields, read_progress
from station.domain.training_text import parse_drill
from station.host.small_file import read_json, write_text

MARKS = "marks.json"
_ABOUT = "Marks of the training on the simulated bench; nothing of it happened to a real device."


class MarksBook:
    """Fulfils station.flow.training.ports.TrainingBook. `folder` is the training's alone."""

    def __init__(self, drills: Path, folder: Path) -> None:
        self._drills, self._file = drills, folder / MARKS

    def drills(self) -> Sequence[Drill]:
        return self._read

    def people(self) -> Sequence[Progress]:
        return [read_progress(person, kept) for person, kept in self._kept().items()]

    def progress(self, person: str) -> Progress:
        return read_progress(person, self._kept().get(person))

    def keep(self, person: str, marks: Marks) -> Progress:
        progress = self.progress(person).with_marks(
            marks, f"{datetime.now().astimezone():%Y-%m-%d}"
        )
        people = self._kept()
        people.pop(person, None)
        people[person] = progress_fields(progress)  # the latest stands last
        text = json.dumps({"about": _ABOUT, "people": people}, ensure_ascii=False, indent=1)
        try:
            write_text(self._file, f"{text}\n")
        except OSError as cause:
            raise CertificateNotKept(f"The marks cannot be written: {cause}") from cause
        return progress

    def write(self, path: str, content: bytes) -> None:
        place = Path(path)
        beside = place.with_name(f".{place.name}.part")
        try:
            beside.write_bytes(content)
            beside.replace(place)
        except OSError as cause:
            beside.unlink(missing_ok=True)
            raise CertificateNotKept(f"{path} cannot be written: {cause}") from cause

    @cached_property
    def _read(self) -> tuple[Drill, ...]:
        """Raises DrillWrong."""
        found = [_drill(file) for file in sorted(self._drills.glob("*.toml"))]
        return tuple(sorted(found, key=lambda drill: drill.order))

    def _kept(self) -> dict[str, object]:
        try:
            people = read_json(self._file).get("people")
        except OSError as cause:
            raise CertificateNotKept(f"The marks cannot be read: {cause}") from cause
        return people if isinstance(people, dict) else {}


def _drill(file: Path) -> Drill:
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as cause:
        raise DrillWrong(f"The drill {file.stem} cannot be read: {cause}") from cause
    return parse_drill(text, file.stem)
