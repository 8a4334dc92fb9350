"""Trouble of the bench: its slots, its record, its labels, its orders."""

from station.domain.errors import StationError


class UnitMissing(StationError):
    code = "slot-empty"
    what = "No device is seen on this port."
    hint = "Plug a device in; if its light is on, change the cable."
    worth_retrying = True


class LooksAlike(StationError):
    code = "looks-alike"
    what = "Two devices show the same USB serial number."
    hint = "Handle these devices one at a time."
    worth_retrying = True


class LabelMismatch(StationError):
    code = "label-mismatch"
    what = "The label is not this device's label."
    hint = "Set both aside; do not re-stick."


class OwnerChanged(StationError):
    code = "owner-changed"
    what = "The owner changed after it was confirmed."
    hint = "Do not ship; find out who took it."


class TwiceInOrder(StationError):
    code = "twice-in-order"
    what = "This device stands twice in the order."
    hint = "Check the list for the two rows."


class BusyAtAnotherStation(StationError):
    code = "busy-at-another-station"
    what = "Another station works on this device."
    hint = "Leave it to the other station."
    worth_retrying = True


class KeepsResetting(StationError):
    code = "keeps-resetting"
    what = "The device starts again every few seconds."
    hint = "Use another cable or a powered hub; the same again: RED bin."


class Flapping(StationError):
    code = "flapping"
    what = "The device connects again and again."
    hint = "Check its power supply and signal."
    worth_retrying = True


class RecordFailed(StationError):
    code = "record-failed"
    what = "The record cannot be written."
    hint = "Have an engineer look at the record store."


class RecordMissing(RecordFailed):
    """For readers: nothing has been written on this computer yet."""

    code = "record-missing"
    what = "There is no record yet."
    hint = "It begins with the first unit on the bench; or name another file."


class LedgerDamaged(StationError):
    code = "ledger-damaged"
    what = "The record is not as it was written."
    hint = "Work on with a new record; give the damaged one to an engineer."


class LedgerTaken(StationError):
    code = "ledger-taken"
    what = "Another Station writes into this record."
    hint = "Close the other Station, or choose another record."


class LedgerNewer(StationError):
    code = "ledger-newer"
    what = "A newer Station wrote this record."
    hint = "Use that Station, or restore the copy made before the upgrade."


class SlotsMissing(StationError):
    code = "slots-missing"
    what = "No slot is taught on this computer."
    hint = "Plug one device into each socket on the page Settings, Slots."


class NotOnOrder(StationError):
    code = "not-on-order"
    what = "The device is not on the traveller's list."
    hint = "Set it aside, or correct the list."


class TravellerWrong(StationError):
    code = "traveller-wrong"
    what = "The traveller file cannot be used."
    hint = "Correct the row that is named."


class VaultLocked(StationError):
    code = "vault-locked"
    what = "The vault of secrets is locked."
    hint = "Open it with its passphrase, once for this start."


class VaultWrong(StationError):
    code = "vault-wrong"
    what = "The passphrase does not open the vault."
    hint = "Enter it again; nobody can open the vault without it."


class VaultUnusable(StationError):
    code = "vault-unusable"
    what = "The vault of secrets cannot be read or written."
    hint = "Have an engineer look at the file that is named."


class LabelNotPrinted(StationError):
    code = "label-not-printed"
    what = "The label was not printed."
    hint = "Check paper and cable of the printer, then F7."
    worth_retrying = True


class LabelTemplateWrong(StationError):
    code = "label-template-wrong"
    what = "The label's template cannot be used."
    hint = "Correct the line that is named."


class StationFault(StationError):
    code = "station-fault"
    what = "Station has a fault of its own."
    hint = "Set the device aside; send us the crash report."
