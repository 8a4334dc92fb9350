"""host/label_codes.py: every code is read back as what it was made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from station.host.label_codes import QUIET_MODULES, Modules, modules_of
from tests.host.label_reading import codes_in

ID = "1f0030001647353236343033"


def drawn(modules: Modules, kind: str, dots: int = 4) -> Image.Image:
    quiet = QUIET_MODULES[kind]
    down = 100 if modules.height == 1 else dots
    size = ((modules.width + 2 * quiet) * dots, modules.height * down + 2 * quiet * dots)
    image = Image.new("L", size, 255)
    for row, column, length in modules.runs():
        left, top = (quiet + column) * dots, quiet * dots + row * down
        image.paste(0, (left, top, left + length * dots, top + down))
    return image


@pytest.mark.parametrize("kind", QUIET_MODULES)
@pytest.mark.parametrize("text", [ID, "P046AB19310042", "CCXOKOR", "a"])
def test_a_code_is_read_as_what_it_holds(kind, text):
    assert codes_in(drawn(modules_of(kind, text), kind)) == [(_name(kind), text)]


@given(st.text(alphabet="0123456789abcdefABCDEF -.:/", min_size=1, max_size=30))
def test_any_id_or_number_is_read_back_from_a_data_matrix(text):
    if text == text.strip():
        assert codes_in(drawn(modules_of("datamatrix", text), "datamatrix")) == [
            ("datamatrix", text)
        ]


@pytest.mark.parametrize("text", [ID, "P046AB19310042", "x" * 70])
def test_a_data_matrix_is_square_because_printers_draw_no_other(text):
    modules = modules_of("datamatrix", text)
    assert modules.width == modules.height


def test_a_qr_code_may_be_made_to_bear_more_damage():
    assert modules_of("qr", ID, "H").width > modules_of("qr", ID, "L").width


def test_a_qr_code_holds_any_script():
    assert codes_in(drawn(modules_of("qr", "Zoë 山田"), "qr")) == [("qrcode", "Zoë 山田")]


def test_what_a_code_cannot_hold_is_refused():
    with pytest.raises(ValueError, match="Invalid character"):
        modules_of("code128", "山田")


@pytest.mark.parametrize("kind", QUIET_MODULES)
def test_a_turned_code_is_the_same_after_four_turns(kind):
    modules = modules_of(kind, ID)
    assert modules.turned() != modules
    assert modules.turned().turned().turned().turned() == modules


def test_runs_hold_every_dark_module_once():
    modules = modules_of("qr", ID)
    dark = {
        (row, column + step) for row, column, length in modules.runs() for step in range(length)
    }
    assert dark == {
        (row, column)
        for row in range(modules.height)
        for column in range(modules.width)
        if modules.rows[row][column]
    }


def _name(kind):
    return {"qr": "qrcode"}.get(kind, kind)
