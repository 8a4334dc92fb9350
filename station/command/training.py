"""`station training`: opens the window on its drills; lists them; tells how far people have come;
writes a certificate.
"""

import argparse
from collections.abc import Sequence
from pathlib import PurePath

from station.command.report import PASSED, UNIT, print_hint, print_json
from station.command.wishes import Given, Parts, WindowWish
from station.domain.training import Drill
from station.domain.training_progress import Progress, progress_fields
from station.flow.training.ports import TrainingDesk


def run_training(arguments: argparse.Namespace, parts: Parts) -> int:
    """3 where there is no certificate yet. Raises DrillWrong, CertificateNotKept."""
    if not (arguments.list or arguments.json or arguments.certificate):
        return parts.window(WindowWish(training=True, drill=arguments.drill))
    desk = parts.outside(Given()).field.training()
    if arguments.certificate:
        return _certify(desk, arguments.certificate, arguments.person)
    if arguments.list:
        _list(desk.book.drills(), as_json=arguments.json)
    else:
        _tell(desk.book.drills(), desk.book.people(), arguments.person)
    return PASSED


def _certify(desk: TrainingDesk, file: str, person: str) -> int:
    people = desk.book.people()
    name = person or (people[-1].person if people else "")
    drills, progress = desk.book.drills(), desk.book.progress(name)
    if not progress.is_certified(drills):
        who = name or "Nobody"
        print_hint(f"{who} has passed {progress.passed(drills)} of {len(drills)} drills.")
        return UNIT
    form = PurePath(file).suffix.removeprefix(".").lower()
    desk.book.write(file, desk.certificate(name, form))
    print(f"The certificate of {name} lies at {file}")
    return PASSED


def _list(drills: Sequence[Drill], *, as_json: bool) -> None:
    if as_json:
        print_json({"drills": [_drill_fields(drill) for drill in drills]})
        return
    for drill in drills:
        print(f"{drill.name:20} {drill.points:3} points  {drill.practised_s:4.0f} s  {drill.title}")


def _tell(drills: Sequence[Drill], people: Sequence[Progress], person: str) -> None:
    shown = [each for each in people if person in ("", each.person)]
    print_json({"people": [_person_fields(drills, each) for each in shown]})


def _drill_fields(drill: Drill) -> dict[str, object]:
    """Without what would give the right answers away."""
    return {
        "name": drill.name, "title": drill.title, "story": drill.story, "points": drill.points,
        "practised_s": drill.practised_s,
    }  # fmt: skip


def _person_fields(drills: Sequence[Drill], progress: Progress) -> dict[str, object]:
    return {
        "person": progress.person, "points": progress.points(drills),
        "of": sum(drill.points for drill in drills), "passed": progress.passed(drills),
        "certified": progress.is_certified(drills), "drills": progress_fields(progress),
    }  # fmt: skip
