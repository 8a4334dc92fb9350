"""Handing over a Wi-Fi network by the console (device-protocol 2.6 to 2.8).

The device asks, we answer what it asks: which questions come depends on its firmware and on
what it sees in the air. What cannot be stored rightly is refused before anything is sent, or
walked out of with nothing stored.
"""

from station.domain.device_errors import (
    AnswerLost,
    CredentialsMalformed,
    NetworkNotFound,
    NotListening,
    OpenNetworkBySerial,
    SecurityUnsupported,
)
from station.domain.errors import StationError
from station.domain.firmware import Firmware
from station.domain.listening_enterprise import check_enterprise, pem_lines
from station.domain.listening_prompts import (
    CIPHER,
    CLIENT_CERTIFICATE,
    DERP,
    EAP_TYPE,
    NO_MEMORY,
    OUTER_IDENTITY,
    PASSWORD,
    PRIVATE_KEY,
    ROOT_CA,
    SAVE_S,
    SCAN_S,
    SECURITY,
    SECURITY_PLAIN,
    SSID,
    USERNAME,
    WIFI_ENDS,
    WIFI_PROMPTS,
    Cue,
)
from station.domain.listening_recovery import walk_out
from station.domain.listening_turn import Talk, Turn, answer
from station.domain.wifi import Cipher, Enterprise, Security, WifiNetwork

_SECURITY_DIGITS = {
    Security.OPEN: b"0",
    Security.WEP: b"1",
    Security.WPA: b"2",
    Security.WPA2: b"3",
    Security.WPA_ENTERPRISE: b"4",
    Security.WPA2_ENTERPRISE: b"5",
}
_CIPHER_DIGITS = {Cipher.AES: b"1", Cipher.TKIP: b"2", Cipher.BOTH: b"3"}
_PEM_PROMPTS = (CLIENT_CERTIFICATE, PRIVATE_KEY, ROOT_CA)
_SAVED_NEXT = (PASSWORD, OUTER_IDENTITY, ROOT_CA)
_RESET = "Press RESET, then hold SETUP 3 s until it blinks blue."


def wifi(network: WifiNetwork, firmware: Firmware | None) -> Talk[None]:
    """Store `network`; the device then leaves listening mode. Raises NetworkNotFound,
    CredentialsMalformed, SecurityUnsupported, OpenNetworkBySerial, NotListening, AnswerLost.
    """
    check_sendable(network, firmware)
    script = _Script(network)
    heard = yield Turn(b"w", (SSID,))
    if heard.cue is None:
        raise NotListening(seen=("w was not answered",))
    cue: Cue = SSID
    while cue not in WIFI_ENDS:
        if (objection := script.objection(cue)) is not None:
            is_out = yield from walk_out(cue, password_follows=script.password_follows)
            raise objection if is_out else _still_inside(objection)
        heard = yield script.turn(cue)
        if not isinstance(heard.cue, Cue):
            raise NotListening("The device fell silent while it was told the Wi-Fi network.")
        cue = heard.cue
    script.check_ending(cue)


def check_sendable(network: WifiNetwork, firmware: Firmware | None) -> None:
    """Raises OpenNetworkBySerial, CredentialsMalformed, for what can only go wrong."""
    if network.enterprise is not None:
        check_enterprise(network.enterprise)
        return
    is_open = network.security is Security.OPEN or not network.password
    if is_open and (firmware is None or firmware.spoils_open_networks):
        raise OpenNetworkBySerial


def _still_inside(objection: StationError) -> StationError:
    objection.hint = f"{objection.hint} {_RESET}"
    return objection


class _Script:
    """The answers to one network's questions, and which have been asked."""

    def __init__(self, network: WifiNetwork) -> None:
        self._network = network
        self._answers = _answers(network)
        self.asked: list[Cue] = []

    @property
    def _has_chosen_security(self) -> bool:
        return SECURITY in self.asked or SECURITY_PLAIN in self.asked

    @property
    def password_follows(self) -> bool:
        return self._has_chosen_security and _assumed_security(self._network) is not Security.OPEN

    def turn(self, cue: Cue) -> Turn:
        self.asked.append(cue)
        within_s = SAVE_S if cue in _SAVED_NEXT else SCAN_S
        next_cues = (*WIFI_PROMPTS, *WIFI_ENDS)
        if cue in _PEM_PROMPTS:
            return _pem_turn(self._answers[cue], next_cues, is_secret=cue is PRIVATE_KEY)
        return answer(self._answers[cue], next_cues, within_s, is_secret=cue is PASSWORD)

    def objection(self, cue: Cue) -> StationError | None:
        """Why `cue` must not be answered as the network has it."""
        if cue in self.asked:
            return AnswerLost(f"The device asked again for the {cue.name}.")
        if cue not in self._answers:
            return SecurityUnsupported("The network asks for a sign-in that was not given.")
        if cue in (SECURITY, SECURITY_PLAIN):
            return self._objection_to_security(cue)
        if cue is CIPHER:
            return self._objection_to_cipher()
        return self._objection_to_password() if cue is PASSWORD else None

    def check_ending(self, cue: Cue) -> None:
        """Raises CredentialsMalformed, OpenNetworkBySerial."""
        if cue is DERP:
            raise CredentialsMalformed("The device refused the Wi-Fi name or password.")
        if cue is NO_MEMORY:
            raise CredentialsMalformed(
                "The device has no memory left for the sign-in.", hint=_RESET
            )
        was_open = PASSWORD not in self.asked and EAP_TYPE not in self.asked
        if was_open and CIPHER in self.asked and SECURITY_PLAIN not in self.asked:
            raise OpenNetworkBySerial("The network is open: it was stored, but cannot be joined.")

    def _objection_to_security(self, cue: Cue) -> StationError | None:
        """Firmware before 0.7 asks without having looked round, and without enterprise."""
        if cue is SECURITY and not self._network.is_hidden:
            return NetworkNotFound()
        if cue is SECURITY_PLAIN and self._network.enterprise is not None:
            return SecurityUnsupported("This Device OS knows no enterprise networks.")
        return None

    def _objection_to_cipher(self) -> StationError | None:
        """Asked at once: the scan has found an open or WEP network, or one it cannot tell."""
        if self._has_chosen_security or self._network.security is not None:
            return None
        return OpenNetworkBySerial(
            "The network is open, or of a kind the device cannot tell.",
            hint="Name its security; for an open network use the device's own Wi-Fi.",
        )

    def _objection_to_password(self) -> StationError | None:
        if self._network.enterprise is not None and USERNAME not in self.asked:
            return SecurityUnsupported("The network in range is no enterprise network.")
        if not self._network.password:
            return CredentialsMalformed("The network needs a password, and none was given.")
        return None


def _answers(network: WifiNetwork) -> dict[Cue, bytes]:
    security = _SECURITY_DIGITS[_assumed_security(network)]
    answers = {
        SSID: network.ssid.encode(),
        SECURITY: security,
        SECURITY_PLAIN: security,
        CIPHER: _CIPHER_DIGITS[network.cipher or Cipher.AES],
        PASSWORD: network.password.text.encode(),
    }
    return answers | (_sign_in_answers(network.enterprise) if network.enterprise else {})


def _assumed_security(network: WifiNetwork) -> Security:
    """Where the device has no scan to go by, WPA2 is right nearly always (7.2)."""
    if network.security is not None:
        return network.security
    if network.enterprise is not None:
        return Security.WPA2_ENTERPRISE
    return Security.WPA2 if network.password else Security.OPEN


def _sign_in_answers(sign_in: Enterprise) -> dict[Cue, bytes]:
    return {
        EAP_TYPE: b"1" if sign_in.method == "eap-tls" else b"0",
        USERNAME: sign_in.username.encode(),
        OUTER_IDENTITY: sign_in.outer_identity.encode(),
        CLIENT_CERTIFICATE: sign_in.client_certificate.encode(),
        PRIVATE_KEY: sign_in.private_key.text.encode(),
        ROOT_CA: sign_in.root_ca.encode(),
    }


def _pem_turn(pem: bytes, cues: tuple[Cue, ...], *, is_secret: bool) -> Turn:
    """Line ends are LF alone and an empty line ends it: with CR LF the device would take the LF
    for that empty line (2.3).
    """
    lines = [*pem_lines(pem.decode()), b""]
    return Turn(
        b"".join(line + b"\n" for line in lines),
        cues,
        within_s=SCAN_S,
        echo=b"".join(line + b"\r\n" for line in lines),
        is_secret=is_secret,
    )
