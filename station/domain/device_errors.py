"""Trouble on the table: the port, the device, its Wi-Fi (verdicts 2.2 and 2.4)."""

from station.domain.errors import StationError


class PortDenied(StationError):
    code = "port-denied"
    what = "This user may not open serial ports."
    hint = "Open Doctor, Fix, then log out and in."


class PortBusy(StationError):
    code = "port-busy"
    what = "Another program uses the port."
    hint = "Close the other serial program, then try again."
    worth_retrying = True


class ModemManagerProbing(StationError):
    code = "modem-manager-probing"
    what = "ModemManager holds the port for about 10 s."
    hint = "Wait; for good: install the device rule (Doctor, Fix), then replug."
    worth_retrying = True


class InDfu(StationError):
    code = "in-dfu"
    what = "The light blinks yellow: the device waits for firmware."
    hint = "Press RESET; if it stays yellow its firmware must be restored."
    worth_retrying = True


class NotListening(StationError):
    code = "not-listening"
    what = "The device does not answer: it is not in listening mode."
    hint = "Hold SETUP 3 s until the light blinks blue, then try again."
    worth_retrying = True


class StuckInPrompt(StationError):
    code = "stuck-in-prompt"
    what = "The device is stuck in an earlier question."
    hint = "Press RESET, then hold SETUP 3 s until it blinks blue."
    worth_retrying = True


class AnswerLost(StationError):
    code = "answer-lost"
    what = "The device lost part of what was sent."
    hint = "Move the device to another USB port and try again."
    worth_retrying = True


class FirmwareTooOld(StationError):
    code = "firmware-too-old"
    what = "This Device OS takes no claim code by USB (0.6.0 does)."
    hint = "Use the device's own Wi-Fi, or update Device OS."


class DeviceProtected(StationError):
    code = "device-protected"
    what = "Device protection is on, so its console is off."
    hint = "Set it aside for an engineer."


class UnitLost(StationError):
    code = "unit-lost"
    what = "The device was unplugged during the talk."
    hint = "Plug it in again and try again; what was done is kept."
    worth_retrying = True


class UnitSwapped(StationError):
    code = "unit-swapped"
    what = "Another device answers on this port now."
    hint = "Put the first device back, or start anew with this one."


class CodeNotStored(StationError):
    code = "code-not-stored"
    what = "The device did not store the claim code."
    hint = "Unplug the device, plug it in again and try again."
    worth_retrying = True


class NetworkNotFound(StationError):
    code = "network-not-found"
    what = "The device does not see the Wi-Fi network."
    hint = "Bring it nearer, or choose a 2.4 GHz network."
    worth_retrying = True


class SecurityUnsupported(StationError):
    code = "security-unsupported"
    what = "The device cannot use this network's security."
    hint = "Turn on WPA2 for the network."


class CredentialsMalformed(StationError):
    code = "credentials-malformed"
    what = "The Wi-Fi name or password cannot be right."
    hint = "Correct the Wi-Fi name or the password's length."


class PasswordWrong(StationError):
    code = "password-wrong"
    what = "The device tried the network and came back to blinking blue."
    hint = "Check the password. Is it 2.4 GHz and in range?"
    worth_retrying = True


class JoinFailed(StationError):
    code = "join-failed"
    what = "The device cannot join although others do."
    hint = "Move the device or use another port; then set it aside."
    worth_retrying = True


class OpenNetworkBySerial(StationError):
    code = "open-network-by-serial"
    what = "An open network cannot be given by USB on this Device OS."
    hint = "Use the device's own Wi-Fi for open networks."


class SetUpNetworkSilent(StationError):
    code = "set-up-network-silent"
    what = "The device's own Wi-Fi does not answer."
    hint = "Switch the device off and on, hold SETUP 3 s, try again."
    worth_retrying = True


class SoftapNotSeen(StationError):
    code = "softap-not-seen"
    what = "No Photon network is in sight."
    hint = "Is the light blinking blue? Move closer, then try again."
    worth_retrying = True


class AnswerNotUnderstood(StationError):
    code = "answer-not-understood"
    what = "The device answered in a way we do not know."
    hint = "Press RESET, hold SETUP 3 s, try again; again: set it aside."
    worth_retrying = True
