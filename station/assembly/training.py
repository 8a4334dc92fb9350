"""The training: the same window on a simulated bench, with drills, in a folder that is thrown
away. Nothing of it reaches a real cloud, the record, the settings or the key store.
"""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from station.assembly.training_bench import STOCK, DrillBench
from station.assembly.training_desk import StationTraining
from station.assembly.training_outside import TrainingOutside, training_outside
from station.domain.errors import StationError
from station.domain.training_errors import DrillWrong
from station.host import folders
from station.host.bench import BenchProcess
from station.host.training_book import MarksBook

if TYPE_CHECKING:
    from station.assembly.outside import StationOutside

FOLDER = "training"
"""In the user's data folder: the marks, and nothing else."""
_LOOK = ("language", "theme", "text_scale", "viewing_m", "gloves")


def training_book(outside: "StationOutside") -> MarksBook:
    return MarksBook(folders.resource_folder("drills"), outside.data_folder / FOLDER)


async def train(outside: "StationOutside", drill: str = "", pace: str = "realistic") -> int:
    """Until the trainee ends it; `drill` is the first one. Raises DrillWrong, StepOverdue."""
    from station.assembly.demo import demo_world  # it leads here itself
    from station.window.training.showing import show_training

    book = training_book(outside)
    if drill and drill not in {each.name for each in book.drills()}:
        raise DrillWrong(f"There is no drill {drill}.", hint="station training --list names them.")
    with tempfile.TemporaryDirectory(prefix="station-training-") as name:
        mine = _with_the_look_of(outside, training_outside(Path(name), outside.time_scale))
        process = await BenchProcess.start(
            "--units", "1", "--empty", "--stock", f"{STOCK}", "--pace", pace,
            "--time-scale", f"{outside.time_scale}",
            "--registry", str(Path(name) / "simulated-bench.json"),
        )  # fmt: skip
        bench = DrillBench(process, mine)
        mine.training = StationTraining(book, bench)
        try:
            return await show_training(mine, demo_world(mine, process.world), drill)
        finally:
            await bench.close()


def _with_the_look_of(outside: "StationOutside", mine: TrainingOutside) -> TrainingOutside:
    """The person's language, colours and size of text, read once."""
    from station.domain.errors import SettingsUnreadable

    try:
        kept = outside.settings()
    except SettingsUnreadable:
        return mine  # told where it matters; a training needs none
    mine.keep_settings({key: kept[key] for key in _LOOK if key in kept})
    return mine


async def run_training(outside: "StationOutside", drill: str = "") -> int:
    """For the command line: trouble is told there."""
    from station.command.report import exit_status, print_hint

    try:
        return await train(outside, drill)
    except StationError as error:
        print_hint(f"{error}\n{error.hint}")
        return exit_status(outside.verdicts.of(error))


async def train_beside(outside: "StationOutside") -> None:
    """From the window: the window comes back whatever became of it, the trouble is in the log."""
    await run_training(outside)
