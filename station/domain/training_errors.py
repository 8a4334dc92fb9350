"""Trouble with the training."""

from station.domain.errors import StationError


class DrillWrong(StationError):
    code = "drill-wrong"
    what = "A drill of the training cannot be used."
    hint = "Mend its file in resources/drills, or take the drill out."


class CertificateNotKept(StationError):
    code = "certificate-not-kept"
    what = "The training's marks or its certificate cannot be written."
    hint = "Make room, or choose another place for the certificate."
    worth_retrying = True


class TrainingInAShift(StationError):
    code = "training-in-a-shift"
    what = "There is no training while units are in work."
    hint = "Let them finish, or end the shift; then train."
    worth_retrying = True
