import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.domain.device_errors import (
    AnswerLost,
    CredentialsMalformed,
    NetworkNotFound,
    NotListening,
    OpenNetworkBySerial,
    SecurityUnsupported,
)
from station.domain.firmware import Firmware
from station.domain.identity import Secret
from station.domain.listening import Dialogue
from station.domain.listening_wifi import wifi
from station.domain.wifi import Cipher, Enterprise, Security, WifiNetwork
from tests.domain.listening_script import byte_by_byte, golden, play, whole

NEW, OLD = Firmware.parse("2.3.1"), Firmware.parse("0.6.3")
OFFICE = WifiNetwork("Office", Secret("secretpw1"))
HIDDEN = WifiNetwork("Elsewhere", Secret("secretpw1"), Security.WPA2, is_hidden=True)
SECURITY = b"Security 0=unsecured, 1=WEP, 2=WPA, 3=WPA2, 4=WPA Enterprise, 5=WPA2 Enterprise: "
PLAIN = b"Security 0=unsecured, 1=WEP, 2=WPA, 3=WPA2: "
CIPHER = b"Security Cipher 1=AES, 2=TKIP, 3=AES+TKIP: "
THANKS = b"Thanks! Wait while I save those credentials...\r\n\r\n"
STORED = THANKS + b"Awesome. Now we'll connect!\r\n\r\n    Particle <3 you!\r\n\r\n"
DERP = THANKS + b"Derp. Sorry, we couldn't save the credentials.\r\n\r\n"
WALKED_OUT = [(b"3\n", b"3\r\n" + CIPHER), (b"1\n", b"1\r\nPassword: "), (b"0\n", b"0\r\n" + DERP)]
NOISE = b"0000012345 [app] SSID: none, Password: none\r\n"
PEM = "-----BEGIN CERTIFICATE-----\r\nMIIB\r\n\r\nAAAA\r\n-----END CERTIFICATE-----\r\n"
PEM_SENT = b"-----BEGIN CERTIFICATE-----\nMIIB\nAAAA\n-----END CERTIFICATE-----\n\n"
PEM_ECHO = PEM_SENT.replace(b"\n", b"\r\n")


@pytest.mark.parametrize("chop", [whole, byte_by_byte])
@pytest.mark.parametrize(
    ("name", "network"),
    [("wifi, network in range", OFFICE), ("wifi, unknown network, WPA2", HIDDEN)],
)
def test_a_network_is_stored_as_a_real_photon_stores_it(name, network, chop) -> None:
    play(wifi(network, NEW), golden(name), chop)


@given(st.data())
def test_foreign_lines_anywhere_do_not_spoil_it(data) -> None:
    script = []
    for told, reply in golden("wifi, unknown network, WPA2"):
        cut = data.draw(st.integers(0, len(reply)))
        script.append((told, reply[:cut] + NOISE + reply[cut:]))
    play(wifi(HIDDEN, NEW), script)


@given(st.binary(min_size=1, max_size=400), st.integers(1, 9))
def test_how_the_bytes_are_chopped_makes_no_difference(seed, size) -> None:
    def chop(reply: bytes) -> list[bytes]:
        sizes = [1 + seed[place % len(seed)] % size for place in range(len(reply))]
        pieces, begin = [], 0
        for step in sizes:
            pieces.append(reply[begin : begin + step])
            begin += step
        return pieces

    play(wifi(OFFICE, NEW), golden("wifi, network in range"), chop)


@pytest.mark.parametrize("ending", [b"    Spark <3 you!\r\n\r\n", b"Particle <3 you!\r\n\r\n"])
def test_each_form_of_success_is_understood(ending) -> None:
    play(wifi(OFFICE, NEW), [
        (b"w", b"SSID: "),
        (b"Office\n", b"Office\r\nPassword: "),
        (b"secretpw1\n", b"secretpw1\r\n" + THANKS + ending),
    ])  # fmt: skip


@pytest.mark.parametrize("ssid", ["Password: ", "SSID: ", "<3 you!", "Derp. Sorry", "日本 ☕"])
def test_a_network_named_like_a_prompt_fools_nobody(ssid) -> None:
    named = ssid.encode()
    play(wifi(WifiNetwork(ssid, Secret("Password: x")), NEW), [
        (b"w", b"SSID: "),
        (named + b"\n", named + b"\r\nPassword: "),
        (b"Password: x\n", b"Password: x\r\n" + STORED),
    ], byte_by_byte)  # fmt: skip


def test_a_prompt_behind_dots_counts_once_the_device_is_still() -> None:
    dialogue = Dialogue(wifi(OFFICE, NEW))
    dialogue.outgoing()
    dialogue.feed(b"...SSID: ")
    assert dialogue.outgoing() == b""
    dialogue.rest()
    assert dialogue.outgoing() == b"Office\n"


def test_an_unseen_network_is_walked_out_of_with_nothing_stored() -> None:
    script = [(b"w", b"SSID: "), (b"Office\n", b"Office\r\n" + SECURITY), *WALKED_OUT]
    with pytest.raises(NetworkNotFound):
        play(wifi(OFFICE, NEW), script)


def test_a_named_security_does_not_make_an_unseen_network_fine() -> None:
    network = WifiNetwork("Office", Secret("secretpw1"), Security.WPA2)
    script = [(b"w", b"SSID: "), (b"Office\n", b"Office\r\n" + SECURITY), *WALKED_OUT]
    with pytest.raises(NetworkNotFound):
        play(wifi(network, NEW), script)


def test_a_hidden_network_takes_its_own_cipher() -> None:
    network = WifiNetwork("Den", Secret("secretpw1"), Security.WPA, Cipher.TKIP, is_hidden=True)
    play(wifi(network, NEW), [
        (b"w", b"SSID: "),
        (b"Den\n", b"Den\r\n" + SECURITY),
        (b"2\n", b"2\r\n" + CIPHER),
        (b"2\n", b"2\r\nPassword: "),
        (b"secretpw1\n", b"secretpw1\r\n" + STORED),
    ])  # fmt: skip


@pytest.mark.parametrize("firmware", [NEW, None])
@pytest.mark.parametrize("network", [WifiNetwork("Guest", security=Security.OPEN),
                                     WifiNetwork("Guest")])  # fmt: skip
def test_an_open_network_is_refused_before_anything_is_typed(network, firmware) -> None:
    with pytest.raises(OpenNetworkBySerial):
        Dialogue(wifi(network, firmware))


def test_old_firmware_takes_an_open_network() -> None:
    play(wifi(WifiNetwork("Guest", security=Security.OPEN), OLD), [
        (b"w", b"SSID: "),
        (b"Guest\n", b"Guest\r\n" + PLAIN),
        (b"0\n", b"0\r\n" + STORED),
    ])  # fmt: skip


def test_old_firmware_is_told_wpa2_when_nobody_named_the_security() -> None:
    play(wifi(OFFICE, OLD), [
        (b"w", b"SSID: "),
        (b"Office\n", b"Office\r\n" + PLAIN),
        (b"3\n", b"3\r\nPassword: "),
        (b"secretpw1\n", b"secretpw1\r\n" + STORED),
    ])  # fmt: skip


def test_a_cipher_asked_at_once_may_be_an_open_network_and_is_left_unanswered() -> None:
    script = [(b"w", b"SSID: "), (b"Office\n", b"Office\r\n" + CIPHER)]
    with pytest.raises(OpenNetworkBySerial) as raised:
        play(wifi(OFFICE, NEW), script)
    assert "RESET" in raised.value.hint


def test_a_wep_network_is_given_its_cipher_and_key() -> None:
    network = WifiNetwork("Attic", Secret("0123456789"), Security.WEP)
    play(wifi(network, NEW), [
        (b"w", b"SSID: "),
        (b"Attic\n", b"Attic\r\n" + CIPHER),
        (b"1\n", b"1\r\nPassword: "),
        (b"0123456789\n", b"0123456789\r\n" + STORED),
    ])  # fmt: skip


def test_a_network_said_to_be_secured_that_is_open_is_told_as_such() -> None:
    network = WifiNetwork("Office", Secret("secretpw1"), Security.WPA2)
    with pytest.raises(OpenNetworkBySerial, match="stored"):
        play(wifi(network, NEW), [
            (b"w", b"SSID: "),
            (b"Office\n", b"Office\r\n" + CIPHER),
            (b"1\n", b"1\r\n" + STORED),
        ])  # fmt: skip


def test_derp_is_told_as_wrong_credentials() -> None:
    with pytest.raises(CredentialsMalformed):
        play(wifi(OFFICE, NEW), [
            (b"w", b"SSID: "),
            (b"Office\n", b"Office\r\nPassword: "),
            (b"secretpw1\n", b"secretpw1\r\n" + DERP),
        ])  # fmt: skip


def test_a_digit_asked_again_is_an_answer_lost_and_walked_out_of() -> None:
    with pytest.raises(AnswerLost):
        play(wifi(HIDDEN, NEW), [
            (b"w", b"SSID: "),
            (b"Elsewhere\n", b"Elsewhere\r\n" + SECURITY),
            (b"3\n", b"3\r\n" + SECURITY),
            *WALKED_OUT,
        ])  # fmt: skip


def test_an_echo_cut_short_is_an_answer_lost() -> None:
    with pytest.raises(AnswerLost):
        play(wifi(OFFICE, NEW), [(b"w", b"SSID: "), (b"Office\n", b"Offce\r\n" + SECURITY)])


def test_silence_means_not_listening() -> None:
    with pytest.raises(NotListening):
        play(wifi(OFFICE, NEW), [(b"w", b"")])
    with pytest.raises(NotListening):
        play(wifi(OFFICE, NEW), [(b"w", b"SSID: "), (b"Office\n", b"Office\r\n")])


def test_peap_is_answered_question_by_question() -> None:
    sign_in = Enterprise("peap", username="alice", outer_identity="anon")
    network = WifiNetwork(
        "Corp", Secret("secret"), Security.WPA2_ENTERPRISE, is_hidden=True, enterprise=sign_in
    )
    play(wifi(network, NEW), [
        (b"w", b"SSID: "),
        (b"Corp\n", b"Corp\r\n" + SECURITY),
        (b"5\n", b"5\r\n" + CIPHER),
        (b"1\n", b"1\r\nEAP Type 0=PEAP/MSCHAPv2, 1=EAP-TLS: "),
        (b"0\n", b"0\r\nUsername: "),
        (b"alice\n", b"alice\r\nPassword: "),
        (b"secret\n", b"secret\r\nOuter identity (optional): "),
        (b"anon\n", b"anon\r\nRoot CA in PEM format (optional):\r\n"),
        (b"\n", b"\r\n" + STORED),
    ], byte_by_byte)  # fmt: skip


def eap_tls(**changes) -> WifiNetwork:
    key = PEM.replace("CERTIFICATE", "PRIVATE KEY")
    sign_in = Enterprise("eap-tls", client_certificate=PEM, private_key=Secret(key), root_ca=PEM)
    return WifiNetwork("Corp", security=Security.WPA2_ENTERPRISE, enterprise=sign_in, **changes)


def test_certificates_go_with_line_feeds_alone_and_end_in_an_empty_line() -> None:
    key = PEM_SENT.replace(b"CERTIFICATE", b"PRIVATE KEY")
    play(wifi(eap_tls(), NEW), [
        (b"w", b"SSID: "),
        (b"Corp\n", b"Corp\r\nEAP Type 0=PEAP/MSCHAPv2, 1=EAP-TLS: "),
        (b"1\n", b"1\r\nClient certificate in PEM format:\r\n"),
        (PEM_SENT, PEM_ECHO + b"Private key in PEM format:\r\n"),
        (key, key.replace(b"\n", b"\r\n") + b"Outer identity (optional): "),
        (b"\n", b"\r\nRoot CA in PEM format (optional):\r\n"),
        (PEM_SENT, PEM_ECHO + STORED),
    ], byte_by_byte)  # fmt: skip


def test_no_memory_for_the_sign_in_is_told() -> None:
    with pytest.raises(CredentialsMalformed, match="memory"):
        play(wifi(eap_tls(), NEW), [
            (b"w", b"SSID: "),
            (b"Corp\n", b"Corp\r\nError while preparing to store enterprise credentials.\r\n\r\n"),
        ])  # fmt: skip


def test_a_sign_in_on_firmware_that_knows_none_is_walked_out_of() -> None:
    with pytest.raises(SecurityUnsupported):
        play(wifi(eap_tls(), OLD), [
            (b"w", b"SSID: "),
            (b"Corp\n", b"Corp\r\n" + PLAIN),
            (b"3\n", b"3\r\nPassword: "),
            (b"0\n", b"0\r\n" + DERP),
        ])  # fmt: skip


def test_a_password_network_is_never_told_the_password_of_a_sign_in() -> None:
    sign_in = Enterprise("peap", username="alice")
    network = WifiNetwork("Corp", Secret("secretpw1"), enterprise=sign_in)
    script = [
        (b"w", b"SSID: "),
        (b"Corp\n", b"Corp\r\nPassword: "),
        (b"0\n", b"0\r\n" + DERP),
    ]
    with pytest.raises(SecurityUnsupported):
        play(wifi(network, NEW), script)


@pytest.mark.parametrize(
    "sign_in",
    [
        Enterprise("peap"),
        Enterprise("peap", username="a" * 65),
        Enterprise("peap", username="a\nb"),
        Enterprise("eap-tls", client_certificate=PEM),
        Enterprise("eap-tls", client_certificate="no PEM", private_key=Secret(PEM)),
        Enterprise("eap-tls", client_certificate=PEM, private_key=Secret(PEM + "A" * 2048)),
        Enterprise("peap", username="a", root_ca=PEM.replace("MIIB", "A" * 4096)),
        Enterprise("peap", username="a", root_ca=PEM.replace("MIIB", "A" * 256)),
    ],
)
def test_a_sign_in_the_device_would_cut_is_refused_before_anything_is_typed(sign_in) -> None:
    network = WifiNetwork("Corp", security=Security.WPA2_ENTERPRISE, enterprise=sign_in)
    with pytest.raises(CredentialsMalformed):
        Dialogue(wifi(network, NEW))


def test_neither_password_nor_key_is_in_the_transcript() -> None:
    dialogue = Dialogue(wifi(OFFICE, NEW))
    for _, reply in golden("wifi, network in range"):
        dialogue.outgoing()
        dialogue.feed(reply)
    shown = b"".join(line for _, line in dialogue.transcript)
    assert b"secretpw1" not in shown
    assert b"Office" in shown
    assert b"<3 you!" in shown
