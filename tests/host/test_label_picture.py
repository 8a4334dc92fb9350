"""host/label_picture.py: the preview is what the printer makes, so its codes can be scanned."""

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from station.domain.identity import DeviceId
from station.host.label_picture import as_png
from tests.host.label_reading import FACTS, codes_in, laid, laid_bundled, picture

ID = FACTS.device.text
CODES = {"small": ["datamatrix"], "standard": ["datamatrix"], "a7": ["code128", "qrcode"]}
CODE = 'kind = "{kind}"\ntext = "{{device_id}}"\nat_mm = [2, 2]\nsize_mm = [{size}]'


@pytest.mark.parametrize(("name", "kinds"), CODES.items())
@pytest.mark.parametrize("device", [ID, "e00fce68a1b2c3d4e5f6a7b8", "0" * 24, "f" * 24])
def test_every_code_of_the_bundled_labels_is_read_back_from_the_preview(name, kinds, device):
    facts = replace(FACTS, device=DeviceId(device))
    assert codes_in(picture(as_png(laid_bundled(name, facts)))) == [(k, device) for k in kinds]


@pytest.mark.parametrize(
    ("kind", "size", "named"),
    [
        ("qr", "15, 15", "qrcode"),
        ("datamatrix", "15, 15", "datamatrix"),
        ("code128", "15, 92", "code128"),
    ],
)
def test_a_turned_code_is_read_as_well(kind, size, named):
    element = CODE.format(kind=kind, size=size) + "\nrotate = 90"
    image = picture(as_png(laid([element], size="[20, 100]")))
    assert codes_in(image) == [(named, ID)]


def test_codes_side_by_side_are_all_read():
    elements = [
        CODE.format(kind="qr", size="20, 20"),
        CODE.format(kind="datamatrix", size="20, 20").replace("[2, 2]", "[26, 2]"),
    ]
    image = picture(as_png(laid(elements)))
    assert codes_in(image) == [("datamatrix", ID), ("qrcode", ID)]


def test_a_picture_is_of_the_labels_size_in_whole_times_its_dots():
    assert picture(as_png(laid_bundled("standard"))).size == (400, 200)
    assert picture(as_png(laid_bundled("small"))).size == (590, 236)  # twice 295 by 118


def test_a_letter_that_is_missing_shows_as_a_box_and_raises_nothing():
    def name_of(text):
        return as_png(laid_bundled("standard", replace(FACTS, name=text)))

    assert name_of("前") == name_of("□") != name_of("")


def test_a_turned_text_is_the_text_turned():
    along = 'kind = "text"\ntext = "Turn"\nat_mm = [0, 0]\nsize_mm = [25, 5]\nsize_pt = 12'
    down = along.replace("[25, 5]", "[5, 25]") + "\nrotate = 90"
    straight = picture(as_png(laid([along], size="[25, 25]")))
    turned = picture(as_png(laid([down], size="[25, 25]")))
    back = _inked(turned.transpose(Image.Transpose.ROTATE_90))
    assert back.size == pytest.approx(_inked(straight).size, abs=2)
    # its head is at the right: what begins at the upper left begins at the upper right
    assert turned.crop((0, 0, 40, 200)).getextrema() == straight.crop((0, 0, 200, 40)).getextrema()


def test_lines_frames_and_images_are_drawn(tmp_path):
    kept = BytesIO()
    Image.new("RGBA", (2, 1), (0, 0, 0, 0)).save(kept, "PNG")
    (tmp_path / "clear.png").write_bytes(kept.getvalue())
    image = picture(as_png(laid(
        ['kind = "line"\nat_mm = [0, 10]\nto_mm = [50, 10]\nthick_mm = 0.05',
         'kind = "box"\nat_mm = [1, 1]\nsize_mm = [8, 8]\nfilled = true',
         'kind = "image"\nfile = "clear.png"\nat_mm = [20, 12]\nsize_mm = [20, 10]'],
        folder=tmp_path,
    )))  # fmt: skip
    assert image.getpixel((200, 80)) == 0  # a line has one dot at least
    assert image.getpixel((40, 40)) == 0
    assert image.getpixel((240, 140)) == 255  # what is clear is paper


def _inked(image):
    return image.crop(image.point(lambda grey: 255 - grey).getbbox())
