"""Trouble with the engineer's PIN."""

from station.domain.errors import StationError


class PinWrong(StationError):
    code = "pin-wrong"
    what = "That is not the engineer's PIN."
    hint = "Enter it again; after each wrong one the wait is longer."


class PinUnfit(StationError):
    code = "pin-unfit"
    what = "This PIN cannot be used."
    hint = "Take four signs or more, without a blank at either end."


class EngineerNeeded(StationError):
    code = "engineer-needed"
    what = "This is for the engineer."
    hint = "Give the PIN by STATION_SECRET_PIN, or have the engineer do it."
