"""The device's RSA-1024 key: shown in hex, padded with zeros, used for passwords.

device-protocol 3.5, 3.6. The padding is checked here in plain Python: a modern library hides a
failure by returning invented bytes, and the device tells of it.
"""

import random
import re
from collections.abc import Callable
from functools import cached_property

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7

_EXPONENT = 65537
_MODULUS_BYTES = 128
_SHOWN_BYTES = 294
_SPKI_HEAD = bytes.fromhex("30819F300D06092A864886F70D010101050003818D0030818902818100")
_SPKI_TAIL = bytes.fromhex("0203010001")
_EXAMPLE_P = int(
    "d475502d7a870533391c822803ce8f308096768d7f00e258c816743e9f28255c"
    "6177cbceb485fa515634a3704baad025ea7f0a3c305b8ad866c143d519eddc9b",
    16,
)
_EXAMPLE_Q = int(
    "cf5f547bf088a8575b247c3a0c442d052830447facd235516510ae09879275232"
    "fb269fabd41246506cf7dec87664e560599f356e2b8852f5d71a19ee4079f17",
    16,
)
_HEX = re.compile(rb"(?:[0-9A-Fa-f]{2})+")
_ROUNDS = 32
_SMALL_PRIMES = (3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)


class Undecryptable(Exception):
    """Not encrypted, or with another key."""


class DeviceKey:
    """One key pair, made of two primes of 512 bits when it is first used, as on a new device."""

    def __init__(self, primes: Callable[[], tuple[int, int]]) -> None:
        self._make_primes = primes

    @classmethod
    def example(cls) -> "DeviceKey":
        """The test key of device-protocol Appendix B; no device has it."""
        return cls(lambda: (_EXAMPLE_P, _EXAMPLE_Q))

    @classmethod
    def seeded(cls, seed: int | str) -> "DeviceKey":
        """The same key for the same seed, for invented devices only."""
        return cls(lambda: _two_primes(random.Random(seed)))

    @cached_property
    def _primes(self) -> tuple[int, int]:
        return self._make_primes()

    @property
    def modulus(self) -> int:
        p, q = self._primes
        return p * q

    @cached_property
    def _private(self) -> int:
        p, q = self._primes
        return pow(_EXPONENT, -1, (p - 1) * (q - 1))

    @property
    def public_hex(self) -> str:
        """588 upper-case digits: SubjectPublicKeyInfo (162 bytes), then zeros."""
        der = _SPKI_HEAD + self.modulus.to_bytes(_MODULUS_BYTES) + _SPKI_TAIL
        return der.ljust(_SHOWN_BYTES, b"\0").hex().upper()

    def decrypt_hex(self, ciphertext: bytes) -> bytes:
        """RSAES-PKCS1-v1_5 of hex digits. Raises Undecryptable."""
        number = int.from_bytes(_unhex(ciphertext))
        if len(ciphertext) != 2 * _MODULUS_BYTES or number >= self.modulus:
            raise Undecryptable
        padded = pow(number, self._private, self.modulus).to_bytes(_MODULUS_BYTES)
        separator = padded.find(b"\0", 2)
        if padded[:2] != b"\x00\x02" or separator < 10:
            raise Undecryptable
        return padded[separator + 1 :]


def decrypt_private_key(key_and_iv: bytes, ciphertext: bytes) -> bytes:
    """AES-128-CBC with PKCS#7 padding, in hex (device-protocol 3.6). Raises Undecryptable."""
    if len(key_and_iv) != 32:
        raise Undecryptable
    cipher = Cipher(algorithms.AES(key_and_iv[:16]), modes.CBC(key_and_iv[16:]))
    decryptor, unpadder = cipher.decryptor(), PKCS7(128).unpadder()
    try:
        padded = decryptor.update(_unhex(ciphertext)) + decryptor.finalize()
        return unpadder.update(padded) + unpadder.finalize()
    except ValueError as cause:
        raise Undecryptable from cause


def _unhex(digits: bytes) -> bytes:
    if not _HEX.fullmatch(digits):
        raise Undecryptable
    return bytes.fromhex(digits.decode("ascii"))


def _two_primes(source: random.Random) -> tuple[int, int]:
    return _prime(source), _prime(source)


def _prime(source: random.Random) -> int:
    """512 bits with the two highest set, so that two of them make 1024."""
    while True:
        candidate = source.getrandbits(512) | (0b11 << 510) | 1
        if candidate % _EXPONENT != 1 and _is_prime(candidate, source):
            return candidate


def _is_prime(candidate: int, source: random.Random) -> bool:
    """Miller and Rabin's test."""
    if any(candidate % small == 0 for small in _SMALL_PRIMES):
        return False
    odd, halvings = candidate - 1, 0
    while odd % 2 == 0:
        odd, halvings = odd // 2, halvings + 1
    return all(
        _is_witnessed(candidate, source.randrange(2, candidate - 1), odd, halvings)
        for _ in range(_ROUNDS)
    )


def _is_witnessed(candidate: int, base: int, odd: int, halvings: int) -> bool:
    power = pow(base, odd, candidate)
    if power in (1, candidate - 1):
        return True
    for _ in range(halvings - 1):
        power = power * power % candidate
        if power == candidate - 1:
            return True
    return False
