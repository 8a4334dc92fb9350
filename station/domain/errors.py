"""Trouble an operator can act on.

A StationError means the world is not as we need it: a port is busy, a device is silent, the
cloud says no. Its text says what happened, `hint` what to do, `__cause__` why, `code` is the
slug of `resources/verdicts.toml` (a test holds the two together). Any other exception is a
fault of ours, and is shown as one.
"""

from typing import ClassVar


class StationError(Exception):
    """The world's trouble. Called without a text it says what its row of the table says."""

    code: ClassVar[str] = "station"
    what: ClassVar[str] = ""
    hint: str = ""
    worth_retrying: ClassVar[bool] = False

    def __init__(self, text: str = "", *, hint: str = "", seen: tuple[str, ...] = ()) -> None:
        super().__init__(text or self.what)
        if hint:
            self.hint = hint
        self.seen = seen
        """What was tried and observed on the way, in order; never a secret."""


class ClockWrong(StationError):
    code = "clock-wrong"
    what = "This computer's clock is wrong."
    hint = "Turn on network time."


class StoppedByOperator(StationError):
    code = "stopped-by-operator"
    what = "The work on this device was stopped."
    hint = "Run it again, or set it aside."
    worth_retrying = True


class Unconfirmed(StationError):
    code = "unconfirmed"
    what = "The owner was never seen, and no cause is proven."
    hint = "Set it aside; ask the cloud again later."
    worth_retrying = True


class RecipeWrong(StationError):
    code = "recipe-wrong"
    what = "The recipe cannot be used."
    hint = "Correct the line that is named."


class Unanswered(StationError):
    code = "unanswered"
    what = "A question has no answer."
    hint = "Add the answer to the recipe or the command."


class KeyStoreMissing(StationError):
    code = "key-store-missing"
    what = "This computer has no key store."
    hint = "Open the vault of secrets, or give it through its STATION_SECRET variable."


class SecretMissing(StationError):
    code = "secret-missing"
    what = "A secret is needed and was not given."
    hint = "Give it through the key store or its STATION_SECRET variable."


class StepOverdue(StationError):
    code = "step-overdue"
    what = "A step took longer than it may."
    hint = "Try again; the same again: set the device aside."
    worth_retrying = True


class SettingsUnreadable(StationError):
    code = "settings-unreadable"
    what = "The settings cannot be read."
    hint = "Correct or remove the settings file that is named."


class ParameterWrong(StationError):
    code = "parameter-wrong"
    what = "The call cannot be made as it was asked for."
    hint = "Correct the parameter that is named."


class CallUnknown(StationError):
    code = "call-unknown"
    what = "The cloud has no such call."
    hint = "Choose one that station cloud --list shows."


class NotAgreed(StationError):
    code = "not-agreed"
    what = "The call would destroy something, and nobody agreed to it."
    hint = "Read what will be lost; then agree with --yes."
