"""Trouble of an update."""

from station.domain.errors import StationError


class UpdateRefused(StationError):
    code = "update-refused"
    what = "The update is not installed; nothing was changed."
    hint = "Get the whole bundle of a newer version from whoever released it."


class UpdateNotNow(StationError):
    code = "update-not-now"
    what = "There is no update while a shift runs."
    hint = "End the shift, then update."
    worth_retrying = True


class UpdateUndone(StationError):
    code = "update-undone"
    what = "The new version did not start; the old one stays."
    hint = "Keep the bundle for whoever released it; go on with this version."
