"""host/label_zpl.py: against golden files, and field by field."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from station.host.label_zpl import as_zpl, escaped
from tests.host.label_reading import FACTS, fields, laid, laid_bundled

GOLDEN = Path(__file__).parents[1] / "golden" / "labels"
ID = FACTS.device.text
CODE = 'kind = "{kind}"\ntext = "{text}"\nat_mm = [2, 2]\nsize_mm = [{size}]'
TEXT = 'kind = "text"\ntext = "{name}"\nat_mm = [2, 2]\nsize_mm = [40, 5]'


def one(element, **how):
    (field,) = fields(as_zpl(laid([element], **how)))
    return field


@pytest.mark.parametrize("name", ["small", "standard", "a7"])
def test_the_bundled_labels_are_the_golden_ones(name):
    golden = (GOLDEN / f"{name}.zpl").read_bytes().replace(b"\r\n", b"\n")
    assert as_zpl(laid_bundled(name)) == golden


def test_a_label_begins_with_its_character_set_and_size():
    assert as_zpl(laid_bundled("standard")).startswith(b"^XA\n^CI28\n^PW400\n^LL200\n")


@pytest.mark.parametrize("name", ["small", "standard", "a7"])
def test_a_printer_reads_every_code_as_the_device_id(name):
    codes = [text for form, text in fields(as_zpl(laid_bundled(name))) if "^B" in form]
    assert codes
    assert {text.removeprefix("MA,") for text in codes} == {ID}


def test_a_data_matrix_has_the_rows_of_the_preview():
    form, text = one(CODE.format(kind="datamatrix", text="{device_id}", size="10, 10"))
    assert "^BXN,3,200,18,18,6,~^FH" in form
    assert text == ID


def test_a_data_matrix_takes_a_sign_for_orders_that_its_text_does_not_hold():
    form, text = one(CODE.format(kind="datamatrix", text="a~1|b", size="10, 10"))
    assert ",6,`" in form
    assert text == "a~1|b"


def test_a_qr_code_is_put_where_the_preview_has_it():
    form, text = one(CODE.format(kind="qr", text="{device_id}", size="20, 20") + '\nlevel = "Q"')
    assert "^BQN,2,4,Q" in form
    assert text == f"QA,{ID}"
    assert b"^BY2,3,1^FO" in as_zpl(laid([CODE.format(kind="qr", text="x", size="20, 20")]))


def test_a_bar_code_is_as_high_as_its_box():
    zpl = as_zpl(laid([CODE.format(kind="code128", text="{short}", size="40, 10")]))
    assert b"^BY3,3,79^FO" in zpl
    assert b"^BCN,79,N,N,N,A^FH^FD343033^FS" in zpl


def test_a_bar_code_may_hold_the_sign_that_begins_orders():
    _, text = one(CODE.format(kind="code128", text="a>b", size="40, 10"))
    assert text == "a>0b"


@pytest.mark.parametrize("kind", ["datamatrix", "code128"])
def test_a_turned_code_is_turned_by_the_printer(kind):
    element = CODE.format(kind=kind, text="{short}", size="20, 22.8") + "\nrotate = 90"
    form, _ = one(element)
    assert ("^BXR" if kind == "datamatrix" else "^BCR") in form


def test_a_turned_text_is_turned_by_the_printer():
    form, _ = one(TEXT.replace("[40, 5]", "[5, 20]") + "\nrotate = 90")
    assert "^A0R," in form


@pytest.mark.parametrize(("align", "said"), [("left", "L"), ("middle", "C"), ("right", "R")])
def test_a_text_stands_in_its_room_by_the_printers_own_letters(align, said):
    form, _ = one(f'{TEXT}\nalign = "{align}"')
    assert f"^FB320,1,0,{said}" in form


@pytest.mark.parametrize("name", ["Zoë & Ada ^XZ ~JA", "_5E_7E", "50 % <b>", "€".replace("€", "¥")])
def test_a_name_cannot_give_the_printer_orders(name):
    zpl = as_zpl(laid([TEXT], facts=replace(FACTS, name=name)))
    assert fields(zpl)[0][1] == name
    assert zpl.count(b"^XZ") == 1
    assert b"~" not in zpl


def test_a_backslash_is_said_twice_in_a_block_of_text():
    assert one(TEXT, facts=replace(FACTS, name="a\\&b"))[1] == "a\\\\&b"


@given(st.text(max_size=40))
def test_an_escaped_text_is_plain_ascii_without_signs_of_zpl(text):
    said = escaped(text)
    assert said.isascii()
    assert not set(said) & set("^~\\,<>\n\r")


def test_letters_that_the_printer_may_not_have_are_sent_as_a_picture():
    zpl = as_zpl(laid([TEXT], facts=replace(FACTS, name="Ωμέγα")))
    drawn = _picture(zpl)
    assert drawn.getbbox() is not None
    assert b"^A0" not in zpl


def test_a_letter_that_no_one_has_is_sent_as_a_box():
    zpl = as_zpl(laid([TEXT], facts=replace(FACTS, name="前")))
    assert zpl == as_zpl(laid([TEXT], facts=replace(FACTS, name="□")))
    assert b"^GFA" in zpl


def test_an_image_is_sent_dot_by_dot(tmp_path):
    kept = BytesIO()
    Image.new("L", (10, 10), 0).save(kept, "PNG")
    (tmp_path / "logo.png").write_bytes(kept.getvalue())
    element = 'kind = "image"\nfile = "logo.png"\nat_mm = [1, 1]\nsize_mm = [5, 5]'
    drawn = _picture(as_zpl(laid([element], folder=tmp_path)))
    assert drawn.crop((0, 0, 40, 40)).getextrema() == (255, 255)


def test_frames_are_boxes():
    frame = 'kind = "box"\nat_mm = [0, 0]\nsize_mm = [50, 25]\nthick_mm = 0.5'
    assert as_zpl(laid([frame])).count(b"^GB") == 4


def _picture(zpl):
    """What a ^GFA field draws, dark is 255."""
    _, size, row, dots = zpl.decode().partition("^GFA,")[2].partition("^FS")[0].split(",")
    wide = int(row) * 8
    return Image.frombytes("1", (wide, int(size) // int(row)), bytes.fromhex(dots))
