import pytest
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.serialization import load_der_public_key

from station.simulator.softap_key import DeviceKey, Undecryptable, decrypt_private_key

GUEST1234 = (
    b"430ead2fc4fe4da694b73e6a8249c1d92ea7e6924b68c25849830ba1b441d4b74ae3b38f1aa99aeb1f22cc03b4df27d2"
    b"22ca7a4ae41014b9aca7dcfcb91d5fd660ce3f57d8a689380e966cb02db0a83f0accfee8aa381eec170fb52a855b48fb"
    b"08b66010efe58f56ef16b27844479b498768f5063852e395bbde10be77059fa4"
)
SHOWN = (
    "30819F300D06092A864886F70D010101050003818D0030818902818100AC19F97AE13F7C903CEC4CBCEBEE0CBC2B4F3C"
    "B764CABE1CD4A4FF04BC7111A406AC9E27B33A24DD3D99BB9C4265A79E98F4C47CE51AF22B28403022B94DD29BCEB7F0"
    "9B96E714C531B97628ADF39E9B05C440E951445022A117CDF451DE3DB9F2D660C1F9D075FD75F019E81FBE83B1B2E18A"
    "1EC90196623260A3E524A016ED0203010001"
).ljust(588, "0")


def public_key_of(key: DeviceKey) -> RSAPublicKey:
    public = load_der_public_key(bytes.fromhex(key.public_hex)[:162])
    assert isinstance(public, RSAPublicKey)
    return public


def test_the_example_key_is_shown_as_the_reference_shows_it():
    assert DeviceKey.example().public_hex == SHOWN


def test_the_references_ciphertext_decrypts_in_either_case():
    assert DeviceKey.example().decrypt_hex(GUEST1234) == b"guest1234"
    assert DeviceKey.example().decrypt_hex(GUEST1234.upper()) == b"guest1234"


def test_a_seed_always_makes_the_same_key_and_another_seed_another():
    assert DeviceKey.seeded("a").public_hex == DeviceKey.seeded("a").public_hex
    assert DeviceKey.seeded("a").public_hex != DeviceKey.seeded("b").public_hex


def test_a_seeded_key_has_1024_bits_and_reads_what_a_library_encrypts_for_it():
    key = DeviceKey.seeded(7)
    public = public_key_of(key)
    ciphertext = public.encrypt(b"sesame open", padding.PKCS1v15())
    assert public.key_size == 1024
    assert key.decrypt_hex(ciphertext.hex().encode()) == b"sesame open"


@pytest.mark.parametrize(
    "ciphertext",
    [
        b"password1",
        b"",
        b"ab" * 127,
        b"ff" * 128,
        b"00" * 128,
        b"zz" * 128,
        GUEST1234[:-2] + b"a5",
    ],
    ids=["in clear", "empty", "short", "above the modulus", "zero", "no hex", "changed"],
)
def test_what_was_not_encrypted_with_this_key_is_told_so(ciphertext):
    with pytest.raises(Undecryptable):
        DeviceKey.example().decrypt_hex(ciphertext)


def test_a_ciphertext_for_another_device_is_told_so():
    with pytest.raises(Undecryptable):
        DeviceKey.seeded(3).decrypt_hex(GUEST1234)


def test_a_private_key_is_unwrapped_and_a_wrong_wrapping_is_told():
    wrapping = bytes(range(32))
    encryptor = Cipher(algorithms.AES(wrapping[:16]), modes.CBC(wrapping[16:])).encryptor()
    pem = b"-----BEGIN\r\n"
    wrapped = (encryptor.update(pem + b"\x04" * 4) + encryptor.finalize()).hex().encode()
    assert decrypt_private_key(wrapping, wrapped) == pem
    for key_and_iv, ciphertext in [(wrapping[:31], wrapped), (wrapping, wrapped[:-2])]:
        with pytest.raises(Undecryptable):
            decrypt_private_key(key_and_iv, ciphertext)
