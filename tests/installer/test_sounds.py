"""installer/sounds.py and resources/sounds"""

import math
import struct
import wave
from io import BytesIO
from itertools import pairwise

import pytest

from installer.sounds import FOLDER, files


def samples_of(content):
    with wave.open(BytesIO(content)) as file:
        shape = (file.getnchannels(), file.getsampwidth(), file.getframerate())
        assert shape == (1, 2, 44_100)
        frames = file.readframes(file.getnframes())
    return struct.unpack(f"<{len(frames) // 2}h", frames)


@pytest.fixture(scope="module")
def sounds():
    """The samples of each file as it lies in the resources."""
    return {file.stem: samples_of(file.read_bytes()) for file in FOLDER.glob("*.wav")}


def strength(samples, pitch_hz):
    """How much of this pitch is in it."""
    turn = 2 * math.pi * pitch_hz / 44_100
    real = sum(each * math.cos(turn * n) for n, each in enumerate(samples))
    imaginary = sum(each * math.sin(turn * n) for n, each in enumerate(samples))
    return math.hypot(real, imaginary) / len(samples)


def test_the_files_are_what_the_script_makes(sounds):
    made = {name.removesuffix(".wav"): samples_of(content) for name, content in files().items()}
    assert sounds.keys() == made.keys()
    for name, samples in made.items():
        assert len(samples) == len(sounds[name]), name
        # another system's sine may round the other way
        assert max(abs(a - b) for a, b in zip(samples, sounds[name], strict=True)) <= 1, name


def test_each_signal_has_four_steps_each_half_as_loud_as_the_next(sounds):
    for name in ("pass", "fail", "refused"):
        peaks = [max(sounds[f"{name}-{step}"]) for step in (1, 2, 3, 4)]
        assert peaks[3] <= 32_767
        for quiet, loud in pairwise(peaks):
            assert loud / quiet == pytest.approx(2, rel=0.01)


def test_pass_rises_and_fail_is_low_with_its_third_harmonic(sounds):
    up = sounds["pass-4"]
    first, second = up[: len(up) // 2], up[len(up) // 2 :]
    assert strength(first, 660) > 20 * strength(first, 990)
    assert strength(second, 990) > 20 * strength(second, 660)
    low = sounds["refused-4"]
    assert strength(low, 220) > strength(low, 660) > 20 * strength(low, 440)


def test_the_lengths_are_as_designed(sounds):
    seconds = {name: len(samples) / 44_100 for name, samples in sounds.items()}
    assert seconds["pass-4"] == pytest.approx(0.180, abs=0.001)
    assert seconds["refused-4"] == pytest.approx(0.400, abs=0.001)
    assert seconds["fail-4"] == pytest.approx(1.050, abs=0.001)


def test_a_refusal_is_the_first_half_of_a_fail(sounds):
    first = sounds["refused-2"]
    fail = sounds["fail-2"]
    assert fail[: len(first)] == first == fail[-len(first) :]
    assert not any(fail[len(first) : -len(first)])


def test_nothing_clicks(sounds):
    for name, samples in sounds.items():
        assert samples[0] == samples[-1] == 0, name
        edge = samples[:44] + samples[-44:]
        assert max(map(abs, edge)) < max(samples) / 4, name


def test_all_sounds_together_stay_small():
    assert sum(file.stat().st_size for file in FOLDER.iterdir()) < 700_000
