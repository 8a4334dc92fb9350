"""What happens to this computer's network, said before it does, with Start."""

from station.domain.questions import Confirm
from station.window.question_box import QuestionBox
from station.window.words import Words


class LeaveBox(QuestionBox):
    """Nothing to fill in: Start is the agreement, Stop the refusal."""

    leaves_room = True

    def __init__(self, question: Confirm) -> None:
        super().__init__(question, ())
        self.verb = self.tr("Start")
        note = self.tr("The claim code is fetched already. The internet is away meanwhile.")
        self._column.addWidget(Words(note, "body"))

    def submit(self) -> None:
        self.answered.emit({self.question.key: "yes"})
