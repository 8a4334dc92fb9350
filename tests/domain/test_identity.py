"""domain/identity.py"""

import pytest

from station.domain.identity import ClaimCode, Customer, DeviceId, Secret

CODE = "3GjxEdDu3eIWEs5C9WMun5etWsIC7KreXXHQ2JXAfBorHv+t26F04cFObo/FsL5"


def test_a_device_id_is_kept_in_lower_case_whatever_the_device_says():
    assert DeviceId.parse(" 3B0021000847343432313031\r\n").text == "3b0021000847343432313031"


@pytest.mark.parametrize("text", ["", "3b00", "g" * 24, "3b0021000847343432313031ff"])
def test_what_is_no_device_id_is_refused(text):
    with pytest.raises(ValueError, match="not a device id"):
        DeviceId.parse(text)


def test_a_customer_is_recognised_whatever_the_case_of_the_owner():
    ada = Customer.parse(" Ada@Example.com ")
    assert ada.is_named("ADA@example.com")
    assert not ada.is_named(None)
    assert not ada.is_named("grace@example.com")


def test_a_customer_without_a_name_is_refused():
    with pytest.raises(ValueError, match="needs a name"):
        Customer.parse("  ")


def test_a_claim_code_is_63_characters_and_its_refusal_does_not_repeat_it():
    assert ClaimCode.parse(CODE).text == CODE
    with pytest.raises(ValueError, match="63") as refused:
        ClaimCode.parse(CODE[:-1])
    assert CODE[:20] not in str(refused.value)


def test_no_secret_shows_in_a_text_made_of_it():
    shown = f"{Secret('hunter22')} {Secret('hunter22')!r} {ClaimCode(CODE)} {ClaimCode(CODE)!r}"
    assert "hunter22" not in shown
    assert CODE not in shown
