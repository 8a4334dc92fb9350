import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import (
    RSAPrivateNumbers,
    RSAPublicNumbers,
    rsa_crt_iqmp,
)
from cryptography.hazmat.primitives.asymmetric.rsa import rsa_crt_dmp1 as crt
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from station.device.softap_secrets import encrypted, sealed

E = 65537  # the key of device-protocol appendix B, made for tests
P = int(
    "d475502d7a870533391c822803ce8f308096768d7f00e258c816743e9f28255c"
    "6177cbceb485fa515634a3704baad025ea7f0a3c305b8ad866c143d519eddc9b",
    16,
)
Q = int(
    "cf5f547bf088a8575b247c3a0c442d052830447facd235516510ae0987927523"
    "2fb269fabd41246506cf7dec87664e560599f356e2b8852f5d71a19ee4079f17",
    16,
)
_D = pow(E, -1, (P - 1) * (Q - 1))
KEY = RSAPrivateNumbers(
    P, Q, _D, crt(_D, P), crt(_D, Q), rsa_crt_iqmp(P, Q), RSAPublicNumbers(E, P * Q)
).private_key()
DER = KEY.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def decrypted(digits: str) -> bytes:
    return KEY.decrypt(bytes.fromhex(digits), PKCS1v15())


def test_the_device_reads_the_password_that_was_meant() -> None:
    digits = encrypted(DER, "crème brûlée".encode())
    assert len(digits) == 256
    assert decrypted(digits) == "crème brûlée".encode()


def test_the_same_password_never_looks_the_same() -> None:
    assert encrypted(DER, b"guest1234") != encrypted(DER, b"guest1234")


@pytest.mark.parametrize("length", [0, 15, 16, 1700])
def test_the_device_reads_the_document_that_was_meant(length) -> None:
    key, body = sealed(DER, b"A" * length)
    opened = decrypted(key)
    decryptor = Cipher(AES(opened[:16]), CBC(opened[16:])).decryptor()
    padded = decryptor.update(bytes.fromhex(body)) + decryptor.finalize()
    assert padded[: -padded[-1]] == b"A" * length


def test_a_key_of_another_kind_is_refused() -> None:
    other = ec.generate_private_key(ec.SECP256R1()).public_key()
    with pytest.raises(ValueError, match="RSA"):
        encrypted(other.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo), b"x")
