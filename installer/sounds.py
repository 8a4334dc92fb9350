#!/usr/bin/env python3
"""Makes the bench's sounds anew: `python3 installer/sounds.py` (operator-ui 3.3).

Two signals that nobody mistakes for each other, and the refusal of a scan. Each at four loudness
steps, because not every system's player takes a volume.
"""

import math
import struct
import sys
import wave
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sounds"
SAMPLES_PER_S = 44_100
RAMP_S = 0.010
LOUDNESS_DB = {1: -18.0, 2: -12.0, 3: -6.0, 4: 0.0}
_FULL = 0.9 * 32_767
"""A little below what 16 bits hold."""

Tone = Callable[[float], float]
"""-1 to 1, by the time in seconds."""


def pure(pitch_hz: float) -> Tone:
    return lambda t: math.sin(2 * math.pi * pitch_hz * t)


def harsh(pitch_hz: float) -> Tone:
    """With its third harmonic, half as strong: heard through the noise of a hall."""
    peak = 1.5
    return lambda t: (pure(pitch_hz)(t) + 0.5 * pure(3 * pitch_hz)(t)) / peak


def lasting(tone: Tone, length_s: float) -> list[float]:
    """Swelling and fading for 10 ms each, so that nothing clicks."""
    count, ramp = round(length_s * SAMPLES_PER_S), round(RAMP_S * SAMPLES_PER_S)
    return [
        tone(n / SAMPLES_PER_S) * min(1.0, n / ramp, (count - 1 - n) / ramp) for n in range(count)
    ]


def silence(length_s: float) -> list[float]:
    return [0.0] * round(length_s * SAMPLES_PER_S)


def passed() -> list[float]:
    """Rising: 660, then 990 Hz, 90 ms each."""
    return lasting(pure(660), 0.090) + lasting(pure(990), 0.090)


def refused() -> list[float]:
    """The first half of the next one."""
    return lasting(harsh(220), 0.400)


def failed() -> list[float]:
    """Low and harsh, twice, 250 ms apart."""
    return refused() + silence(0.250) + refused()


SOUNDS = {"pass": passed, "fail": failed, "refused": refused}


def as_wav(samples: list[float], loudness_db: float) -> bytes:
    """Mono, 16 bits."""
    scale = _FULL * 10 ** (loudness_db / 20)
    frames = struct.pack(f"<{len(samples)}h", *(round(each * scale) for each in samples))
    held = BytesIO()
    with wave.open(held, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLES_PER_S)
        file.writeframes(frames)
    return held.getvalue()


def files() -> dict[str, bytes]:
    """Every file of `resources/sounds` by its name."""
    made = {}
    for name, sound in SOUNDS.items():
        samples = sound()
        for step, loudness_db in LOUDNESS_DB.items():
            made[f"{name}-{step}.wav"] = as_wav(samples, loudness_db)
    return made


def main() -> int:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, content in files().items():
        (FOLDER / name).write_bytes(content)
    return 0


if __name__ == "__main__":
    sys.exit(main())
