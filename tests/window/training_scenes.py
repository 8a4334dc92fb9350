"""What the training may look like, for the gallery."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from station.domain.training import Act, DrillEnd
from station.domain.training_marks import Deeds, marks_of
from station.domain.training_progress import Progress
from station.flow.training.drill_run import DrillRun
from station.host import folders
from station.host.training_book import MarksBook
from station.window.main_window import MainWindow
from station.window.training.certificate import certificate_in, certificate_text
from station.window.training.invite_page import InvitePage
from station.window.training.page import TrainingPage
from station.window.training.strip import TrainingStrip
from tests.window.scripted import TABLE

Scene = Callable[[MainWindow], None]


def _drills():
    return MarksBook(folders.resource_folder("drills"), folders.resource_folder("drills")).drills()


def _ada(passed: int) -> Progress:
    ada = Progress("Ada Lovelace")
    for drill in _drills()[:passed]:
        deeds = Deeds(drill.verdict, drill.acts, drill.ending, drill.practised_s * 1.4)
        ada = ada.with_marks(marks_of(drill, deeds), "2026-05-17")
    return ada


def _put(window: MainWindow, page: QWidget) -> None:
    window._built["training"] = page
    window._pages.addWidget(page)
    window.show_page("training")


def _strip(window: MainWindow) -> TrainingStrip:
    """Where the training's window has it: above all."""
    strip = TrainingStrip(window.look)
    layout = window.layout().itemAt(1).layout()
    layout.insertWidget(0, strip)
    strip.fit_into(window.height())
    return strip


def _page(window: MainWindow, passed: int) -> TrainingPage:
    page = TrainingPage(window.look)
    page.list.person.fill_in("Ada Lovelace")
    page.list.show_drills(_drills(), _ada(passed))
    _strip(window)
    _put(window, page)
    return page


def drills(window: MainWindow) -> None:
    _page(window, 3)


def result(window: MainWindow) -> None:
    page, drill = _page(window, 3), _drills()[1]
    deeds = Deeds(drill.verdict, (Act.RESET, Act.AGAIN), DrillEnd.CONFIRMED, 205.0, hint_read=True)
    row = TABLE.row(drill.verdict)
    page.result.show_marks(drill, marks_of(drill, deeds), row.what, row.do)
    page.turn_to(page.result)


def certificate(window: MainWindow) -> None:
    page = _page(window, 6)
    text = certificate_text(_ada(6), _drills())
    page.certificate.show_picture(certificate_in("png", text))
    page.turn_to(page.certificate)


def in_a_drill(window: MainWindow) -> None:
    run = DrillRun(_drills()[1], lambda: 100.0)
    run.troubled()
    run.end(DrillEnd.CONFIRMED)
    strip = _strip(window)
    strip.show_drill(run, [(slug, TABLE.row(slug).what) for slug in run.drill.choices])
    strip.show_hint(run.read_hint())
    strip.tick(run)


def invitation(window: MainWindow) -> None:
    page = InvitePage(window.look)
    page.show_people(_drills(), [_ada(3), _ada(6)])
    row = TABLE.row("training-in-a-shift")
    page.say_trouble(row.number, row.what, row.do)
    _put(window, page)


TRAINING_SCENES: dict[str, Scene] = {
    "training-drills": drills, "training-invitation": invitation, "training-drill": in_a_drill,
}  # fmt: skip
TRAINING_PICTURES: dict[str, Scene] = {
    "training-result": result, "training-certificate": certificate,
}  # fmt: skip
