"""Secrets as a device's own access point takes them (device-protocol 3.5, 3.6).

`cryptography` takes a tenth of a second to load, so it is loaded with the first secret.
"""

import os

_AES_BYTES = 16


def encrypted(der: bytes, secret: bytes) -> str:
    """RSAES-PKCS1-v1_5 with the device's public key, as hex digits. Raises ValueError."""
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import load_der_public_key  # noqa: PLC0415

    key = load_der_public_key(der)
    if not isinstance(key, RSAPublicKey):
        raise ValueError("not an RSA key")  # noqa: TRY004  the device's fault, not the caller's
    return key.encrypt(secret, PKCS1v15()).hex()


def sealed(der: bytes, document: bytes) -> tuple[str, str]:
    """A key of its own encrypted for the device, and the document by that key: AES-128-CBC with
    PKCS#7 padding, both as hex digits.
    """
    from cryptography.hazmat.primitives.ciphers import Cipher  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.algorithms import AES  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.modes import CBC  # noqa: PLC0415

    key, start = os.urandom(_AES_BYTES), os.urandom(_AES_BYTES)
    missing = _AES_BYTES - len(document) % _AES_BYTES
    encryptor = Cipher(AES(key), CBC(start)).encryptor()
    body = encryptor.update(document + bytes([missing]) * missing) + encryptor.finalize()
    return encrypted(der, key + start), body.hex()
