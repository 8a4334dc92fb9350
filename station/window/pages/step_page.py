"""The page of a step: its question, its progress, its trouble or its result. Decides nothing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from station.domain.field.listening_help import LIGHT_ASKED_FOR
from station.domain.progress import words_of
from station.window.checklist import Checklist, usually
from station.window.crossing.menu_picture import MenuPicture
from station.window.icons import Icon
from station.window.look import Look, mark
from station.window.page_frame import Page
from station.window.question_box import QuestionBox
from station.window.shapes import Shape
from station.window.story import Story
from station.window.trouble_panel import KnownList, TroublePanel
from station.window.words import Words

if TYPE_CHECKING:
    from station.window.listening.light_question import LightQuestion

ADVICE = {
    "identify": "Keep the cable in. The light blinks blue while the device listens.",
    "hand_over": "Keep the cable in. When all is well the light goes green, then cyan.",
    "confirm_owner": "Keep the device powered and near the Wi-Fi.",
}
OVER_THE_AIR = {
    "identify": "Keep the device near. Its light blinks blue while it listens.",
    "hand_over": "Keep the device near. When all is well its light goes green, then cyan.",
}
"""Where there is no cable."""


class StepPage(Page):
    """One page serves every step: what it shows is what the story says."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._title = Words("", "title")
        self._sentence = Words("", "muted")
        self.question: QuestionBox | None = None
        self._checklist = Checklist(look)
        self._progress = _Progress(look)
        self._menu = MenuPicture(look)
        self._done = _DoneLine(look)
        self._trouble = TroublePanel(look)
        self._known = KnownList(look)
        self._light: LightQuestion | None = None
        self._place = QVBoxLayout()
        for widget in (self._title, self._sentence):
            self.column.addWidget(widget)
        self.column.addSpacing(12)
        self.column.addLayout(self._place)
        for body in (
            self._trouble, self._menu, self._checklist, self._progress, self._done, self._known
        ):  # fmt: skip
            self.column.addWidget(body)
        self.column.addStretch()

    def ask(self, question: QuestionBox) -> None:
        """Put `question` in the middle; there is one at a time."""
        self.withdraw()
        self.question = question
        self._place.addWidget(question)
        for body in (
            self._menu, self._checklist, self._progress, self._trouble, self._known, self._done
        ):  # fmt: skip
            body.hide()
        self._ask_for_light("")
        question.show()

    def withdraw(self) -> None:
        if self.question is not None:
            self._place.removeWidget(self.question)
            self.question.hide()
            self.question.deleteLater()
            self.question = None

    def show_story(self, story: Story) -> None:
        words = words_of(story.step or "choose_wifi", story.recipe)
        self._title.setText(words.title)
        self._sentence.setText(words.sentence)
        is_waiting = story.page.state == "now" and self.question is None
        is_in_trouble = story.is_in_trouble
        self._trouble.setVisible(is_in_trouble)
        self._ask_for_light(_code_of(story) if is_in_trouble else "")
        self._known.setVisible(is_in_trouble and bool(story.known))
        has_room = self.question is None or self.question.leaves_room
        self._checklist.setVisible(not is_in_trouble and has_room)
        self._menu.show_network(story.to_choose)
        self._progress.setVisible(is_waiting and not is_in_trouble)
        self._done.setVisible(story.page.state == "done" and not is_in_trouble)
        self.tick(story)
        self._done.show_story(story)
        if is_in_trouble:
            self._trouble.show_story(story)
            self._known.show_story(story)

    def _ask_for_light(self, code: str) -> None:
        """Below the trouble of this slug, where only a person can see more."""
        if self._light is None and code in LIGHT_ASKED_FOR:
            from station.window.listening.light_question import LightQuestion  # rarely needed

            self._light = LightQuestion(self._look)
            self.column.insertWidget(self.column.indexOf(self._trouble) + 1, self._light)
        if self._light is not None:
            self._light.show_for(code)

    def tick(self, story: Story) -> None:
        """Once a second while it waits."""
        self._checklist.show_story(story)
        self._progress.show_story(story)


def _code_of(story: Story) -> str:
    """The slug of its trouble; "" for none."""
    if story.verdict is not None:
        return story.verdict.code
    return story.error.code if story.error is not None else ""


class _Progress(QWidget):
    """How long it takes, how long it usually takes, and when we give up."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(self.tr("Time taken of the usual time"))
        self._words = Words("", "strong")
        self._advice = Words("", "body")
        self._note = QFrame()
        self._note.setProperty("panel", "raised")
        row = QHBoxLayout(self._note)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(Icon(look, "info", "muted", 22), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._advice, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        for widget in (self._bar, self._words, self._note):
            column.addWidget(widget)

    def show_story(self, story: Story) -> None:
        words = words_of(story.step or "choose_wifi", story.recipe)
        elapsed_s, longest_s = story.elapsed_s(), words.usual_s[1]
        is_slow = elapsed_s > longest_s
        self._bar.setValue(round(1000 * min(1.0, elapsed_s / max(longest_s, 1.0))))
        mark(self._bar, "slow", "true" if is_slow else "false")
        self._words.setText(
            self.tr("{0} s so far · taking longer than usual; we stop at {1} s").format(
                round(elapsed_s), round(words.limit_s)
            )
            if is_slow
            else self.tr("{0} s so far · {1} · we stop and tell you why after {2} s").format(
                round(elapsed_s), usually(words.usual_s), round(words.limit_s)
            )
        )
        self._words.tone("warn" if is_slow else "")
        by_air = OVER_THE_AIR if story.recipe.delivery == "softap" else {}
        advice = by_air.get(story.step) or ADVICE.get(story.step, "")
        self._advice.setText(advice)
        self._note.setVisible(bool(advice))


class _DoneLine(QFrame):
    """The green line with the result."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("panel", "good")
        self._words = Words("", "strong").tone("good")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(16)
        row.addWidget(Shape(look, "done"))
        row.addWidget(self._words, 1)

    def show_story(self, story: Story) -> None:
        answer = story.page.answer
        self._words.setText(self.tr("Done: {0}").format(answer) if answer else self.tr("Done"))
