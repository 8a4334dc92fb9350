"""Help for a device that does not listen, for the gallery."""

from collections.abc import Callable

from station.domain.events import StepStarted
from station.domain.field.listening_help import Evidence, Led, waking
from station.domain.platforms import P1, PHOTON
from station.window.listening.box import ListeningBox
from station.window.main_window import MainWindow
from station.window.story import Story
from tests.window.scripted import EQUIPPED, RECIPE, events_until

Asked = Callable[[MainWindow], None]


def asked(
    evidence: Evidence, *, was_touched: bool = False, led: Led | None = None
) -> Callable[[MainWindow], None]:
    """The step's page with the question on it; `led` was told."""

    def show(window: MainWindow) -> None:
        story = Story(RECIPE, lambda: 0.0)
        for event in (*events_until("identify"), StepStarted(EQUIPPED, "identify")):
            story.apply(event)
        window.run.story = story
        window.run.operator.asked.emit(waking(evidence, was_touched=was_touched))
        box = window.guided.step.question
        assert isinstance(box, ListeningBox)
        if led is not None:
            box.lights.button(led).click()

    return show


LISTENING_SCENES: dict[str, Asked] = {
    "listening": asked(Evidence(platform=PHOTON)),
    "listening-talks": asked(Evidence(platform=P1, talks=True), was_touched=True),
}
LISTENING_PICTURES: dict[str, Asked] = {
    "listening-red": asked(Evidence(platform=PHOTON), led=Led.RED),
    "listening-nothing": asked(Evidence(is_there=False)),
    "listening-dfu": asked(Evidence(platform=PHOTON, is_dfu=True)),
}
