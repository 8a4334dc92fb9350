import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.simulator.access_points import RECORDED_AIR
from station.simulator.console import Console
from station.simulator.console_texts import Firmware, modules
from station.simulator.radio import AccessPoint, Air, Credentials, remember

GOLDEN = Path(__file__).parents[1] / "golden" / "console-photon-2.3.1.jsonl"
DIALOGUES = [json.loads(line) for line in GOLDEN.read_text(encoding="utf-8").splitlines()]
CODE = b"AbCdEfGhIjAbCdEfGhIjAbCdEfGhIjAbCdEfGhIjAbCdEfGhIjAbCdEfGhIjXyZ"
PLAIN_PROMPT = b"Security 0=unsecured, 1=WEP, 2=WPA, 3=WPA2: "
ENTERPRISE_PROMPT = (
    b"Security 0=unsecured, 1=WEP, 2=WPA, 3=WPA2, 4=WPA Enterprise, 5=WPA2 Enterprise: "
)
CIPHER_PROMPT = b"Security Cipher 1=AES, 2=TKIP, 3=AES+TKIP: "
DERP = b"Derp. Sorry, we couldn't save the credentials.\r\n\r\n"
PEM = b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n\n"


class Bench:
    """The recorded device without its wires: a ConsoleHost whose jobs take no time."""

    def __init__(self, firmware="2.3.1", points=RECORDED_AIR):
        self.firmware = Firmware(firmware)
        self.air = Air(points)
        self.said = bytearray()
        self.networks: list[Credentials] = []
        self.code = b""
        self.claimed = False
        self.ending = ""
        self.console = Console(self, self.said.extend)

    def begins(self, command):
        """No trouble here."""
        return True

    def identity(self):
        return b"Your device id is 3a0021000347343233323032\r\n"

    def mac(self):
        return "e0:4f:43:00:00:01"

    def modules(self):
        return modules(6, self.firmware)

    def diagnostics(self):
        return "{}"

    def is_claimed(self):
        return self.claimed

    def store_code(self, code):
        self.code = code
        return True

    def leaves(self):
        self.ending = "left"

    def restarts_listening(self):
        self.ending = "restarting"

    def type(self, text: bytes) -> bytes:
        """What comes back for `text`, slow work included."""
        self.said.clear()
        self.console.feed(text)
        self.work()
        return bytes(self.said)

    def last(self, *texts: bytes) -> bytes:
        """What comes back for the last of `texts`, each typed when the one before is done."""
        return [self.type(text) for text in texts][-1]

    def work(self) -> None:
        while (job := self.console.job) is not None:
            if job.kind == "receive":
                self.console.done(None)
                continue
            self.console.done(self.scan(job.ssid) if job.kind == "scan" else self.save(job))

    def scan(self, ssid):
        point = self.air.find_seen(ssid)
        return (None, 0) if point is None else (point.security, point.cipher)

    def save(self, job):
        if job.credentials.fault():
            return False
        self.networks = remember(self.networks, job.credentials)
        return True


@pytest.mark.parametrize("dialogue", DIALOGUES, ids=lambda dialogue: dialogue["dialogue"])
def test_every_recorded_dialogue_comes_out_byte_for_byte(dialogue):
    bench = Bench()
    for turn in dialogue["turns"]:
        assert bench.type(turn["host"].encode("latin-1")) == turn["device"].encode("latin-1")


@given(dialogue=st.sampled_from(DIALOGUES), cuts=st.data())
def test_a_recorded_dialogue_is_the_same_however_the_host_chops_its_words(dialogue, cuts):
    bench = Bench()
    for turn in dialogue["turns"]:
        typed, come = turn["host"].encode("latin-1"), b""
        while typed:
            size = cuts.draw(st.integers(1, len(typed)))
            come += bench.type(typed[:size])
            typed = typed[size:]
        assert come == turn["device"].encode("latin-1")


@given(st.lists(st.binary(max_size=80), max_size=12))
def test_no_bytes_of_a_host_make_the_console_fail(chunks):
    bench = Bench()
    for chunk in chunks:
        bench.type(chunk)
    assert bench.console.job is None


def test_nothing_is_printed_when_listening_begins():
    assert not Bench().said


def test_what_came_with_the_terminator_is_thrown_away():
    bench = Bench()
    bench.type(b"w")
    assert bench.type(b"Elsewhere\r\n3\n").endswith(ENTERPRISE_PROMPT)


def test_a_line_feed_that_comes_late_answers_the_next_prompt_with_nothing():
    bench = Bench()
    bench.last(b"w", b"Office\r")
    assert bench.type(b"\n").endswith(DERP)
    assert not bench.networks


def test_what_is_typed_during_the_scan_answers_the_prompt_after_it():
    bench = Bench()
    bench.type(b"w")
    bench.console.feed(b"Office\n")
    bench.console.feed(b"secretpw1\n")
    assert bench.said.endswith(b"Office\r\n")
    bench.work()
    assert b"Password: secretpw1\r\nThanks!" in bench.said


def test_backspace_takes_one_byte_back_and_is_echoed_alone():
    bench = Bench()
    bench.type(b"w")
    assert bench.type(b"\x7fOfficf\x08e\n") == b"Officf\x08e\r\nPassword: "


@pytest.mark.parametrize("terminator", [b"Q", b"\x08", b"\r", b"\n"])
def test_a_full_line_is_ended_by_any_byte_which_is_lost(terminator):
    bench = Bench()
    bench.type(b"C")
    assert bench.type(CODE + terminator) == CODE + b"\r\nClaim code set to: " + CODE + b"\r\n"
    assert bench.code == CODE


def test_a_full_line_waits_for_its_terminator():
    bench = Bench()
    bench.type(b"C")
    assert bench.type(CODE) == CODE
    assert bench.code == b""


def test_a_short_claim_code_changes_nothing_and_the_console_goes_on():
    bench = Bench()
    assert b"Sorry, claim code is not 63" in bench.last(b"C", b"abc\n")
    assert bench.code == b""
    assert bench.type(b"c") == b"Device claimed: no\r\n"


def test_the_claimed_flag_is_told():
    bench = Bench()
    bench.claimed = True
    assert bench.type(b"c") == b"Device claimed: yes\r\n"


@pytest.mark.parametrize("firmware", ["0.4.9", "0.5.5"])
def test_before_0_6_the_claim_letters_are_unknown(firmware):
    bench = Bench(firmware)
    assert bench.last(b"c", b"C", b"L") == b""
    assert bench.ending == ""
    assert bench.type(b"i").startswith(b"Your device id is ")


@pytest.mark.parametrize("firmware", ["0.6.0", "0.7.0", "1.5.0", "3.3.1"])
def test_since_0_6_a_claim_code_is_taken(firmware):
    assert b"Claim code set to: " in Bench(firmware).last(b"C", CODE + b"\n")


@pytest.mark.parametrize("firmware", ["0.4.9", "0.5.5", "0.6.0"])
def test_before_0_7_security_is_asked_before_any_look_round(firmware):
    bench = Bench(firmware)
    assert bench.last(b"w", b"Office\n") == b"Office\r\n" + PLAIN_PROMPT
    assert bench.type(b"5\n") == b"5\r\n" + PLAIN_PROMPT
    assert bench.type(b"3\n") == b"3\r\nPassword: "


def test_before_0_7_the_cipher_is_asked_for_a_network_that_is_not_found():
    assert Bench("0.6.0").last(b"w", b"Elsewhere\n", b"3\n") == b"3\r\n" + CIPHER_PROMPT


def test_before_0_4_6_the_cipher_is_never_asked():
    assert Bench("0.4.5").last(b"w", b"Elsewhere\n", b"3\n") == b"3\r\nPassword: "


def test_before_0_7_an_empty_name_is_taken_for_an_answer():
    assert Bench("0.6.0").last(b"w", b"\n") == b"\r\n" + PLAIN_PROMPT


@pytest.mark.parametrize("firmware", ["0.7.0", "3.3.1"])
def test_since_0_7_an_empty_name_is_asked_again(firmware):
    assert Bench(firmware).last(b"w", b"\n") == b"\r\nSSID: "


@pytest.mark.parametrize("firmware", ["0.7.0", "3.3.1"])
def test_since_0_7_an_open_network_in_range_is_asked_for_a_cipher(firmware):
    bench = Bench(firmware)
    assert bench.last(b"w", b"Guest Net\n") == b"Guest Net\r\n" + CIPHER_PROMPT
    assert b"Awesome" in bench.type(b"1\n")


@pytest.mark.parametrize(
    ("firmware", "line"),
    [("0.7.0", b"your device\r\nhas"), ("1.5.0", b"your device \r\nhas")],
)
def test_since_1_5_the_text_of_success_has_a_space_at_a_line_end(firmware, line):
    assert line in Bench(firmware).last(b"w", b"Office\n", b"secretpw1\n")


@pytest.mark.parametrize("firmware", ["0.4.9", "0.7.0", "3.3.1"])
def test_each_firmware_tells_its_own_version(firmware):
    said = Bench(firmware).type(b"v")
    assert said == f"system firmware version: {firmware}\n\r\n".encode()


def test_the_system_modules_carry_the_firmwares_number():
    told = json.loads(Bench("3.3.1").type(b"s"))
    assert [module["v"] for module in told["m"] if module["f"] == "s"] == [3302, 3302]


@pytest.mark.parametrize(
    "point",
    [
        AccessPoint("Office", 3, 1, 6, -40, is_hidden=True),
        AccessPoint("Office", 3, 1, 36, -40),
        AccessPoint("office", 3, 1, 6, -40),
    ],
    ids=["hidden", "5 GHz", "another case"],
)
def test_a_network_the_scan_does_not_find_is_asked_about(point):
    assert Bench(points=[point]).last(b"w", b"Office\n") == b"Office\r\n" + ENTERPRISE_PROMPT


def test_a_name_is_compared_by_its_bytes():
    bench = Bench(points=[AccessPoint("Café Ω", 3, 1, 6, -40)])
    assert bench.last(b"w", "Café Ω\n".encode()) == "Café Ω\r\nPassword: ".encode()


def test_an_enterprise_sign_in_by_password_is_walked_through():
    bench = Bench()
    eap = b"EAP Type 0=PEAP/MSCHAPv2, 1=EAP-TLS: "
    assert bench.last(b"w", b"Corp\n", b"5\n", b"1\n") == b"1\r\n" + eap
    assert bench.type(b"2\n") == b"2\r\n" + eap
    assert bench.type(b"0\n") == b"0\r\nUsername: "
    assert bench.type(b"alice\n") == b"alice\r\nPassword: "
    assert bench.type(b"secret\n") == b"secret\r\nOuter identity (optional): "
    assert bench.type(b"\n") == b"\r\nRoot CA in PEM format (optional):\r\n"
    assert bench.type(b"\n").startswith(b"\r\nThanks!")
    assert bench.ending == "left"


def test_an_enterprise_sign_in_by_certificate_is_walked_through():
    bench = Bench()
    said = bench.last(b"w", b"Corp\n", b"5\n", b"1\n", b"1\n")
    assert said == b"1\r\nClient certificate in PEM format:\r\n"
    echoed = PEM.replace(b"\n", b"\r\n")
    assert bench.type(PEM) == echoed + b"Private key in PEM format:\r\n"
    assert bench.type(PEM) == echoed + b"Outer identity (optional): "
    assert bench.type(b"\n") == b"\r\nRoot CA in PEM format (optional):\r\n"
    assert b"Awesome" in bench.type(PEM)


def test_a_pem_with_windows_line_ends_stops_after_its_first_line():
    bench = Bench()
    bench.last(b"w", b"Corp\n", b"5\n", b"1\n", b"1\n")
    said = bench.type(b"-----BEGIN CERTIFICATE-----\r\n")
    assert said == b"-----BEGIN CERTIFICATE-----\r\n\r\nPrivate key in PEM format:\r\n"


def test_a_pem_ends_when_its_buffer_is_full():
    bench = Bench()
    bench.last(b"w", b"Corp\n", b"5\n", b"1\n", b"1\n")
    assert b"Private key in PEM format:\r\n" in bench.type((b"A" * 64 + b"\n") * 70)


@pytest.mark.parametrize(("letter", "ending"), [(b"x", "left"), (b"L", "restarting")])
def test_leaving_says_nothing(letter, ending):
    bench = Bench()
    assert bench.type(letter) == b""
    assert bench.ending == ending


@pytest.mark.parametrize("prompt", ["Password: ", "SSID: ", "Enter 63-digit claim code: "])
def test_a_console_left_in_a_prompt_echoes_instead_of_answering(prompt):
    bench = Bench()
    bench.console.begin_in_prompt(prompt)
    assert not bench.said
    assert bench.type(b"i") == b"i"


def test_the_documented_way_out_of_a_stuck_network_prompt_stores_nothing():
    bench = Bench()
    bench.console.begin_in_prompt("SSID: ")
    assert bench.last(b"x\n", b"3\n", b"1\n", b"\n").endswith(DERP)
    assert not bench.networks
    assert bench.type(b"i").startswith(b"Your device id")
