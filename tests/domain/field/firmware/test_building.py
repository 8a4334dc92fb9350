"""The small builder: its images are taken by the same checks as real ones."""

import pytest

from station.domain.field.firmware.building import ImageWish, build_image
from station.domain.field.firmware.module import Function, read_module


@pytest.mark.parametrize("body_bytes", [0, 1, 127, 5000])
def test_an_image_of_any_size_is_whole(body_bytes):
    image = build_image(ImageWish(body_bytes=body_bytes))
    assert read_module(image).size_bytes == len(image)


def test_the_same_wish_gives_the_same_image_and_another_wish_another():
    assert build_image(ImageWish(version=6)) == build_image(ImageWish(version=6))
    assert build_image(ImageWish(version=6)) != build_image(ImageWish(version=7))


def test_a_programs_names_stand_in_its_image():
    assert b'Particle.function("blink"' in build_image(ImageWish(text='Particle.function("blink"'))


@pytest.mark.parametrize(("index", "start"), [(1, 0x08020000), (2, 0x08060000)])
def test_a_system_part_lies_where_a_photon_has_it(index, start):
    wish = ImageWish(function=Function.SYSTEM_PART, index=index, version=3302)
    assert read_module(build_image(wish)).start_address == start
