"""Trouble of the field: this computer's Wi-Fi, rounds, firmware, freeing a unit."""

from station.domain.errors import StationError


class HostWifiLost(StationError):
    code = "host-wifi-lost"
    what = "This computer is not back on its own network."
    hint = "Choose your network in the Wi-Fi menu."
    worth_retrying = True


class LocationOff(StationError):
    code = "location-off"
    what = "The system hides Wi-Fi names without Location permission."
    hint = "Open the settings, allow Location, come back."
    worth_retrying = True


class AddressClash(StationError):
    code = "address-clash"
    what = "This computer's network uses the device's address."
    hint = "Use delivery by USB on this computer."


class WifiMissing(StationError):
    code = "wifi-missing"
    what = "This computer has no Wi-Fi adapter that Station can use."
    hint = "Plug in a Wi-Fi adapter, or deliver by USB."


class WifiNotAllowed(StationError):
    code = "wifi-not-allowed"
    what = "This user may not switch this computer's Wi-Fi."
    hint = "Choose the network in the Wi-Fi menu, or ask an administrator."


class FiveGhzOnly(StationError):
    code = "five-ghz-only"
    what = "This network has no 2.4 GHz."
    hint = "Use a network with 2.4 GHz."


class JoinRefused(StationError):
    code = "join-refused"
    what = "This computer could not join the device's own Wi-Fi."
    hint = "Move closer to the device, then try again."
    worth_retrying = True


class WifiBusy(StationError):
    code = "wifi-busy"
    what = "Another Station uses this computer's Wi-Fi adapter."
    hint = "Close the other Station, or plug in a second adapter."
    worth_retrying = True


class FirmwareNotAModule(StationError):
    code = "firmware-not-a-module"
    what = "The file is no firmware image of a Particle device."
    hint = "Choose a .bin file that was built for this device."


class FirmwareDamaged(StationError):
    code = "firmware-damaged"
    what = "The firmware file is damaged."
    hint = "Fetch or build the file again."


class FirmwareWrongPlatform(StationError):
    code = "firmware-wrong-platform"
    what = "The firmware is for another kind of board."
    hint = "Choose the file built for this board."


class FirmwareTooLarge(StationError):
    code = "firmware-too-large"
    what = "The firmware is larger than the device has room for."
    hint = "Choose a smaller build."


class FirmwareNeedsOther(StationError):
    code = "firmware-needs-other"
    what = "The firmware needs other parts in newer versions."
    hint = "Flash the system parts that it names first."


class FirmwareUnreadable(StationError):
    code = "firmware-unreadable"
    what = "The firmware file cannot be read."
    hint = "Choose a file that is there and may be read."


class FlashNotSupported(StationError):
    code = "flash-not-supported"
    what = "This Device OS takes no firmware this way."
    hint = "Flash it over the air or by USB DFU."


class FlashRefused(StationError):
    code = "flash-refused"
    what = "The device refused the firmware; it is as it was."
    hint = "Hold SETUP 3 s until it blinks blue, then try again."
    worth_retrying = True


class FlashStopped(StationError):
    code = "flash-stopped"
    what = "The transfer ended before all had arrived; the device is as it was."
    hint = "Use another cable or port, then try again."
    worth_retrying = True


class FlashNotTaken(StationError):
    code = "flash-not-taken"
    what = "The device is back and runs something else than was sent."
    hint = "Flash it again; the same again: set it aside."
    worth_retrying = True


class FlashUnproven(StationError):
    code = "flash-unproven"
    what = "The device took the firmware; it has not yet said that it runs it."
    hint = "Hold SETUP 3 s until it blinks blue, then check it again."
    worth_retrying = True


class FirmwareLocked(StationError):
    code = "firmware-locked"
    what = "The product keeps this device on one firmware version."
    hint = "Unlock it in the product, or mark it for development."


class DfuUtilMissing(StationError):
    code = "dfu-util-missing"
    what = "The program dfu-util is not on this computer."
    hint = "Install it: sudo apt install dfu-util, or brew install dfu-util."


class DfuFailed(StationError):
    code = "dfu-failed"
    what = "dfu-util did not bring the firmware onto the device."
    hint = "Hold SETUP while you press RESET, until it blinks yellow; try again."
    worth_retrying = True


class StillOwned(StationError):
    code = "still-owned"
    what = "The device still has an owner."
    hint = "Unclaim it first, or it vanishes from your lists."


class NotReleased(StationError):
    code = "not-released"
    what = "The device is not released: steps remain."
    hint = "Do the steps that are listed, then release it again."
    worth_retrying = True


class DeviceNowhere(StationError):
    code = "device-nowhere"
    what = "None of the lists that we may read has this device."
    hint = "Check the ID; a device of somebody else is released by its owner."


class NotInRound(StationError):
    code = "not-in-round"
    what = "This device is not in the round: no code was fetched for it."
    hint = "Put it back; or announce it where there is internet."


class RoundHeld(StationError):
    code = "round-held"
    what = "This device of the round gets nothing handed over."
    hint = "Do what the round's list says of it."


class CodeAlreadyUsed(StationError):
    code = "code-already-used"
    what = "This claim code was given to another device."
    hint = "Try again: a new code is fetched."
    worth_retrying = True


class LogNotKept(StationError):
    code = "log-not-kept"
    what = "The monitor's log cannot be written."
    hint = "Make room, or choose another place for the log; the monitor goes on."
    worth_retrying = True


class FixNotDone(StationError):
    code = "fix-not-done"
    what = "What the doctor found was not mended."
    hint = "Type the commands that the doctor shows, or ask an administrator."
    worth_retrying = True


class ReportNotKept(StationError):
    code = "report-not-kept"
    what = "The report cannot be written."
    hint = "Name another folder by --out, or make room."
    worth_retrying = True


class BundleNotKept(StationError):
    code = "bundle-not-kept"
    what = "The bundle cannot be written."
    hint = "Choose another folder, or make room."
    worth_retrying = True


class TraceUnfit(StationError):
    code = "trace-unfit"
    what = "This trace cannot be replayed."
    hint = "Keep one with --trace FILE, from the beginning of one device to its end."


class SetupWrong(StationError):
    code = "setup-wrong"
    what = "The setup file cannot be used; nothing was changed."
    hint = "Correct what is named, and look again with --check."
