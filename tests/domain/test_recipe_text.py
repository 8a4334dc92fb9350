from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.domain.errors import RecipeWrong
from station.domain.platforms import P1, PHOTON
from station.domain.recipe import EnterpriseWish, Ownership, Recipe, parse_recipe
from station.domain.recipe_keys import KEYS
from station.domain.recipe_text import as_toml, text_of, values_of, wrong_key
from station.domain.wifi import Cipher, Security

said = st.text(
    st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20
).filter(lambda text: text.strip())  # fmt: skip
maybe = st.none() | said
wishes = st.none() | st.builds(
    EnterpriseWish, st.sampled_from(("peap", "eap-tls")), said | st.just(""), said | st.just("")
)


@st.composite
def recipes(draw) -> Recipe:
    keeps, customer = draw(st.booleans()), draw(maybe)
    made = draw(
        st.builds(
            Recipe, name=said, product=said, platform=st.sampled_from((PHOTON, P1)),
            cloud_url=st.sampled_from(("https://api.particle.io", "http://127.0.0.1:9")),
            client_id=said, username=maybe, ownership=st.sampled_from(Ownership),
            customer_from=st.sampled_from(("uuid", "ask", "traveller")),
            release_own=st.booleans(), rest_allowed=st.booleans(), ssid=maybe,
            security=st.none() | st.sampled_from(Security),
            cipher=st.none() | st.sampled_from(Cipher), is_hidden=st.booleans(),
            enterprise=wishes, delivery=st.sampled_from(("usb", "softap")),
            networks=st.lists(said, min_size=1, max_size=3).map(tuple),
            label_template=maybe, label_printer=said | st.just(""),
            label_scan_back=st.booleans(), target=st.integers(0, 10_000),
        )
    )  # fmt: skip
    return replace(
        made,
        customer=customer,
        customer_from="ask" if customer else made.customer_from,
        keeps_wifi=keeps,
        ssid=None if keeps else made.ssid,
    )


@given(recipes())
def test_every_recipe_that_is_written_is_read_back_as_it_was(recipe):
    read = parse_recipe(as_toml(recipe))
    assert replace(read, fingerprint="") == replace(recipe, fingerprint="")


def test_what_is_as_when_left_out_is_left_out():
    text = as_toml(Recipe("Kitchen", "9319", client_id="weather-4317"))
    assert text == (
        'version = 1\nname = "Kitchen"\n\n'
        '[cloud]\nclient_id = "weather-4317"\n\n'
        '[product]\nid = "9319"\nplatform = "photon"\n\n'
        '[ownership]\nmode = "customer"\n\n[delivery]\nby = "usb"\n'
    )


def test_every_key_that_a_recipe_can_hold_can_be_written():
    whole = Recipe(
        "a", "1", P1, "http://127.0.0.1:9", "c", "u", Ownership.ACCOUNT, None, "uuid", True, False,
        "s", Security.WPA2, Cipher.AES, True, False, EnterpriseWish("eap-tls", *"abcde"),
        "softap", "plain", "out.pdf", True, 7, ("Acme-",),
    )  # fmt: skip
    others = {"ownership.customer", "wifi.keep"}
    assert values_of(whole).keys() == KEYS.keys() - others


@pytest.mark.parametrize(
    ("values", "key"),
    [
        ({"name": "a", "product.id": "1", "wifi.security": "wpa9"}, "wifi.security"),
        ({"name": " ", "product.id": "1"}, "name"),
        ({"name": "a"}, "product.id"),
        ({"name": "a", "product.id": "1"}, "cloud.client_id"),
        ({"name": "a", "product.id": "1", "wifi.ssid": "x", "wifi.keep": True}, "wifi.keep"),
        (
            {
                "name": "a: name b",
                "product.id": "1",
                "cloud.client_id": "c",
                "cloud.url": "http://x: y",
            },
            "cloud.url",
        ),
        ({"name": "a", "product.id": "1", "bench.target": "many"}, "bench.target"),
    ],
)
def test_what_cannot_be_right_is_told_with_its_key(values, key):
    with pytest.raises(RecipeWrong) as wrong:
        parse_recipe(text_of(values))
    assert wrong_key(wrong.value) == key


def test_a_text_that_is_no_toml_names_no_key():
    with pytest.raises(RecipeWrong) as wrong:
        parse_recipe("name = ")
    assert wrong_key(wrong.value) == ""
