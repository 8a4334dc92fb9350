"""cloud/replies.py: what the cloud says becomes domain values, or is not understood."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.cloud import replies
from station.cloud.replies import Imported
from station.domain.cloud_errors import OwnedByAnother, ReplyNotUnderstood
from station.domain.errors import StationError
from station.domain.identity import DeviceId
from station.domain.platforms import P1, PHOTON

DEVICE = DeviceId("1f0030001647353236343033")
OTHER = "1f0030001647353236343044"
CODE = "3GjxEdDu3eIWEs5C9WMun5etWsIC7KreXXHQ2JXAfBorHv+t26F04cFObo/FsL5"
DETAIL = {
    "id": DEVICE.text, "name": None, "owner": None, "last_ip_address": "203.0.113.9",
    "last_heard": "2026-01-10T09:12:44.120Z", "last_handshake_at": "2026-01-10T09:12:40.002Z",
    "product_id": 9319, "firmware_product_id": 6, "platform_id": 6, "cellular": False,
    "online": True, "connected": True, "notes": None, "functions": ["setColor"],
    "variables": {"sensor": "int32"}, "status": "normal", "mobile_secret": "XXXXXXXXXXXXXXX",
    "development": False, "quarantined": False, "denied": False, "groups": [],
}  # fmt: skip
_KEYS = st.sampled_from([*DETAIL, "customer_id", "user_id", "devices", "product", "products", "id",
                         "customers", "meta", "updated", "claim_code", "device_ids", "access_token",
                         "expires_in", "ok", "transfer_id", "expires_at", "organizations",
                         *(one.value for one in Imported)])  # fmt: skip
_LEAVES = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
    | st.sampled_from([DEVICE.text, "2026-01-10T09:12:40.002Z", CODE])
)  # fmt: skip
ODD_JSON = st.recursive(
    _LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(_KEYS | st.text(max_size=3), inner, max_size=6)
    ),
    max_leaves=15,
)
READERS = [
    replies.read_token, replies.read_product, replies.read_products, replies.read_organizations,
    replies.read_device, replies.read_devices, replies.read_customers, replies.read_claim_code,
    replies.read_username, replies.read_expiry, replies.read_mfa_token,
    lambda body: replies.read_import(body, DEVICE),
    lambda body: replies.check_claim(body, DEVICE),
    lambda body: replies.read_device(body, DEVICE),
]  # fmt: skip


@pytest.mark.parametrize("read", READERS)
@given(body=ODD_JSON)
def test_any_json_is_read_or_named(read, body):
    try:
        read(body)
    except StationError as told:
        assert str(told)  # noqa: PT017  # a traceback is what must not come


@given(st.dictionaries(_KEYS, _LEAVES, max_size=4))
def test_a_detail_with_odd_fields_is_read_or_named(odd):
    try:
        reading = replies.read_device(DETAIL | odd)
    except ReplyNotUnderstood:
        return
    assert type(reading.online) is bool
    assert reading.owner is None or reading.owner.strip()
    if reading.last_handshake_at is not None:
        assert datetime.fromisoformat(reading.last_handshake_at).tzinfo is not None


def test_a_product_detail_is_a_reading():
    reading = replies.read_device(DETAIL, DEVICE)
    assert reading.device == DEVICE
    assert reading.product_number == 9319
    assert reading.platform_number == 6
    assert reading.owner is None
    assert reading.online
    assert reading.last_handshake_at == "2026-01-10T09:12:40.002Z"


def test_a_user_detail_lacks_the_product_fields_and_is_a_reading_all_the_same():
    keys = ("id", "owner", "product_id", "connected", "last_handshake_at")
    reading = replies.read_device({key: DETAIL[key] for key in keys}, DEVICE)
    assert reading.online
    assert not any((reading.quarantined, reading.denied, reading.development))


def test_upper_case_from_the_cloud_is_the_same_device():
    assert replies.read_device(DETAIL | {"id": DEVICE.text.upper()}, DEVICE).device == DEVICE


def test_another_devices_detail_is_not_taken_for_this_one():
    with pytest.raises(ReplyNotUnderstood):
        replies.read_device(DETAIL | {"id": OTHER}, DEVICE)


@pytest.mark.parametrize("key", ["id", "product_id"])
def test_a_detail_without_what_proves_is_not_understood(key):
    with pytest.raises(ReplyNotUnderstood):
        replies.read_device({k: v for k, v in DETAIL.items() if k != key})


def test_an_owner_that_older_rows_name_only_by_id_is_not_nobody():
    row = {key: value for key, value in DETAIL.items() if key != "owner"}
    assert replies.read_device(row | {"customer_id": "5ad7788bdef33c046763d31c"}).owner is not None


@pytest.mark.parametrize("wrap", [lambda product: product, lambda product: [product]])
def test_a_product_comes_as_object_or_array_of_one(wrap):
    raw = {"id": 9319, "slug": "stationtest-v100", "name": "Station test", "platform_id": 8}
    product = replies.read_product({"product": wrap(raw)})
    assert (product.number, product.slug, product.platform) == (9319, "stationtest-v100", P1)


@pytest.mark.parametrize("body", [{}, {"product": []}, {"product": [{}, {}]}, {"product": {}}, []])
def test_no_product_is_not_understood(body):
    with pytest.raises(ReplyNotUnderstood):
        replies.read_product(body)


def test_a_product_without_slug_and_name_is_called_by_its_number():
    product = replies.read_product({"product": {"id": 9319, "platform_id": 6}})
    assert (product.slug, product.name, product.platform) == ("9319", "9319", PHOTON)


@pytest.mark.parametrize("outcome", list(Imported))
def test_each_import_list_is_read_in_either_case(outcome):
    body = {one.value: [] for one in Imported} | {outcome.value: [DEVICE.text.upper()]}
    assert replies.read_import(body | {"updated": 0}, DEVICE) is outcome


def test_a_device_on_no_list_is_not_understood_even_if_something_was_updated():
    body = {one.value: [] for one in Imported} | {"updated": 1, "updatedDeviceIds": [OTHER]}
    with pytest.raises(ReplyNotUnderstood):
        replies.read_import(body, DEVICE)


@pytest.mark.parametrize(("updated", "outcome"), [(0, Imported.THERE_BEFORE), (1, Imported.ADDED)])
def test_the_old_import_reply_with_three_lists_is_read(updated, outcome):
    body = {"updated": updated, "nonmemberDeviceIds": [], "invalidDeviceIds": []}
    assert replies.read_import(body, DEVICE) is outcome
    assert (
        replies.read_import(body | {"invalidDeviceIds": [DEVICE.text]}, DEVICE) is Imported.INVALID
    )


def test_a_success_wins_over_another_list():
    body = {"existingDeviceIds": [DEVICE.text], "invalidDeviceIds": [DEVICE.text]}
    assert replies.read_import(body, DEVICE) is Imported.THERE_BEFORE


@pytest.mark.parametrize(("life", "life_s"), [(3600, 3600.0), (0, None), (None, None)])
def test_a_token_may_live_for_ever(life, life_s):
    token = replies.read_token({"access_token": "abc", "expires_in": life})
    assert token.life_s == life_s
    assert "abc" not in repr(token)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"access_token": ""},
        {"access_token": "two words"},
        {"access_token": "line\r\nend"},
        {"access_token": "abc", "expires_in": "soon"},
        {"access_token": "abc", "expires_in": -1},
        {"access_token": "abc", "expires_in": float("nan")},
    ],
)
def test_a_token_that_cannot_be_sent_is_not_understood(body):
    with pytest.raises(ReplyNotUnderstood):
        replies.read_token(body)


def test_a_claim_code_is_taken_as_it_is():
    promised = replies.read_claim_code({"claim_code": CODE, "device_ids": [DEVICE.text.upper()]})
    assert promised.code.text == CODE
    assert promised.owned == (DEVICE,)


def test_a_claim_code_of_another_length_is_not_understood_and_not_shown():
    with pytest.raises(ReplyNotUnderstood) as told:
        replies.read_claim_code({"claim_code": CODE[:-1]})
    assert CODE[:20] not in str(told.value)


def test_a_claim_counts_by_ok_alone():
    replies.check_claim({"ok": True, "anything": 1}, DEVICE)
    with pytest.raises(ReplyNotUnderstood):
        replies.check_claim({"id": DEVICE.text}, DEVICE)


def test_a_transfer_is_not_a_claim():
    with pytest.raises(OwnedByAnother):
        replies.check_claim({"ok": True, "transfer_id": "5ad7"}, DEVICE)


def test_rows_without_an_id_are_left_out():
    page = replies.read_devices({"devices": [DETAIL, {"id": None}], "meta": {"total_pages": 3}})
    assert [reading.device for reading in page.items] == [DEVICE]
    assert page.pages == 3


def test_customers_are_named_in_lower_case():
    page = replies.read_customers({"customers": [{"username": "Ada@Example.com"}, {"id": "5ad"}]})
    assert page.items == ("ada@example.com",)
    assert page.pages == 1
