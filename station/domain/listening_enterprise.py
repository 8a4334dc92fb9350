"""Enterprise sign-in as the console asks for it (device-protocol 2.3, 2.6)."""

from station.domain.device_errors import CredentialsMalformed
from station.domain.wifi import LINE_BYTES, Enterprise

CERTIFICATE_BYTES = 4095
KEY_BYTES = 2047


def pem_lines(pem: str) -> list[bytes]:
    """The lines without empty ones: the first empty line ends the device's reading."""
    return [line.strip().encode() for line in pem.splitlines() if line.strip()]


def check_enterprise(sign_in: Enterprise) -> None:
    """Raises CredentialsMalformed for what the device would cut or drop without a word."""
    for what, text in (("user name", sign_in.username), ("outer identity", sign_in.outer_identity)):
        _check_line(what, text)
    if sign_in.method == "peap" and not sign_in.username:
        raise CredentialsMalformed("PEAP needs a user name.")
    for what, pem, most_bytes, is_needed in _documents(sign_in):
        _check_pem(what, pem, most_bytes, is_needed=is_needed)


def _documents(sign_in: Enterprise) -> tuple[tuple[str, str, int, bool], ...]:
    is_tls = sign_in.method == "eap-tls"
    return (
        ("client certificate", sign_in.client_certificate, CERTIFICATE_BYTES, is_tls),
        ("private key", sign_in.private_key.text, KEY_BYTES, is_tls),
        ("root certificate", sign_in.root_ca, CERTIFICATE_BYTES, False),
    )


def _check_line(what: str, text: str) -> None:
    if len(text.encode()) > LINE_BYTES:
        raise CredentialsMalformed(f"The {what} has more than {LINE_BYTES} bytes.")
    if not text.isprintable():
        raise CredentialsMalformed(f"The {what} has a control character.")


def _check_pem(what: str, pem: str, most_bytes: int, *, is_needed: bool) -> None:
    lines = pem_lines(pem)
    if not lines:
        if is_needed:
            raise CredentialsMalformed(f"EAP-TLS needs a {what}.")
        return
    if not lines[0].startswith(b"-----BEGIN ") or not lines[-1].startswith(b"-----END "):
        raise CredentialsMalformed(f"The {what} is not in PEM form.")
    if sum(len(line) + 1 for line in lines) > most_bytes:
        raise CredentialsMalformed(f"The {what} has more than {most_bytes} bytes.")
    if any(len(line) > 255 for line in lines):
        raise CredentialsMalformed(f"The {what} has a line of more than 255 bytes.")
