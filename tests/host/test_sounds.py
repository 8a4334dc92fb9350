"""host/sounds.py and host/sound_players.py, with real programs that play nothing"""

import os
import sys
from pathlib import Path

import pytest

from station.domain.bench.news import Chime
from station.host import folders
from station.host.sound_players import find_player
from station.host.sounds import SystemSounds

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the stand-in players are scripts")
FOREVER = "exec /bin/sleep 600"


class Hall:
    """What a fake player on PATH was asked to play, as it happens."""

    def __init__(self, folder, monkeypatch):
        self._folder = folder
        self._pipe = folder / "heard"
        os.mkfifo(self._pipe)
        self._heard = os.open(self._pipe, os.O_RDWR)
        monkeypatch.setenv("PATH", str(folder))

    def install(self, name, then="exit 0"):
        """A player that writes down its arguments and its own number, and then does `then`."""
        script = self._folder / name
        told = f'IFS="$(printf "\\t")"\nset -- {name} "$@" $$\necho "$*" > "{self._pipe}"'
        script.write_text(f"#!/bin/sh\n{told}\n{then}\n")
        script.chmod(0o700)

    def next(self):
        """The next thing that was played: (player, options and file, process number)."""
        line = b""
        while not line.endswith(b"\n"):
            line += os.read(self._heard, 1)
        player, *what, process = line.decode().rstrip().split("\t")
        return player, [Path(each).name for each in what], int(process)

    def close(self):
        os.close(self._heard)


class Clock:
    at = 100.0

    def __call__(self):
        return self.at


def on_linux():
    return find_player("linux")


@pytest.fixture
def hall(tmp_path, monkeypatch):
    hall = Hall(tmp_path, monkeypatch)
    yield hall
    hall.close()


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def sounds(hall, clock):
    sounds = SystemSounds(folders.resource, now=clock, find=on_linux)
    yield sounds
    sounds.close()


def has_ended(process):
    """Gone and reaped: nobody can be asked for it any more."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    return False


@pytest.mark.parametrize("chime", Chime)
@pytest.mark.parametrize("volume", [1, 2, 3, 4])
def test_each_sound_is_played_at_the_loudness_asked_for(hall, sounds, chime, volume):
    hall.install("paplay")
    assert sounds.play(chime, volume)
    assert hall.next()[:2] == ("paplay", [f"{chime.value}-{volume}.wav"])


def test_louder_than_the_loudest_is_the_loudest(hall, sounds):
    hall.install("paplay")
    assert sounds.play(Chime.FAIL, 9)
    assert hall.next()[1] == ["fail-4.wav"]


def test_silence_and_no_player_are_told_so_that_it_is_said_by_sight(hall, sounds):
    assert sounds.play(Chime.FAIL, 4) is False
    hall.install("paplay")
    late = SystemSounds(folders.resource, find=on_linux)
    assert late.play(Chime.FAIL, 0) is False
    assert late.play(Chime.FAIL, 1)
    assert hall.next()[1] == ["fail-1.wav"]
    late.close()


def test_the_best_player_there_is_plays(hall, sounds):
    for name in ("aplay", "pw-play"):
        hall.install(name)
    assert sounds.play(Chime.PASS, 1)
    assert hall.next()[:2] == ("pw-play", ["pass-1.wav"])


def test_alsa_is_asked_to_be_quiet_about_it(hall, sounds):
    hall.install("aplay")
    assert sounds.play(Chime.PASS, 1)
    assert hall.next()[:2] == ("aplay", ["-q", "pass-1.wav"])


def test_a_second_sound_within_300_ms_is_drowned(hall, sounds, clock):
    hall.install("paplay", FOREVER)
    assert sounds.play(Chime.PASS, 1)
    assert hall.next()[1] == ["pass-1.wav"]
    clock.at += 0.29
    assert sounds.play(Chime.PASS, 2)
    clock.at += 0.02
    assert sounds.play(Chime.PASS, 3)
    assert hall.next()[1] == ["pass-3.wav"]


def test_fail_wins_over_a_pass_that_sounds_already(hall, sounds):
    hall.install("paplay", FOREVER)
    sounds.play(Chime.PASS, 1)
    _, _, process = hall.next()
    assert sounds.play(Chime.FAIL, 1)
    assert has_ended(process)
    assert hall.next()[1] == ["fail-1.wav"]


def test_a_pass_never_ends_a_fail_that_still_sounds(hall, sounds, clock):
    hall.install("paplay", FOREVER)
    sounds.play(Chime.FAIL, 1)
    _, _, process = hall.next()
    for chime in (Chime.PASS, Chime.REFUSED):
        clock.at += 0.4
        assert sounds.play(chime, 1)
    assert not has_ended(process)
    clock.at += 0.4
    assert sounds.play(Chime.FAIL, 2)
    assert hall.next()[1] == ["fail-2.wav"]


def test_a_fail_is_repeated_while_the_one_before_still_sounds(hall, sounds, clock):
    hall.install("paplay", FOREVER)
    sounds.play(Chime.FAIL, 1)
    _, _, first = hall.next()
    clock.at += 8
    assert sounds.play(Chime.FAIL, 1)
    assert hall.next()[1] == ["fail-1.wav"]
    assert has_ended(first)


def test_closing_ends_what_still_sounds_and_leaves_no_process(hall, sounds):
    hall.install("paplay", FOREVER)
    sounds.play(Chime.FAIL, 1)
    _, _, process = hall.next()
    sounds.close()
    sounds.close()
    assert has_ended(process)


def test_a_player_that_nobody_hears_is_replaced_by_the_next_one(hall, sounds, clock):
    hall.install("pw-play", "exit 1")
    hall.install("aplay")
    sounds.play(Chime.FAIL, 1)
    _, _, process = hall.next()
    os.waitid(os.P_PID, process, os.WEXITED | os.WNOWAIT)
    clock.at += 8
    assert sounds.play(Chime.FAIL, 1)
    assert hall.next()[0] == "aplay"


def test_where_every_player_is_deaf_it_is_said_by_sight(hall, sounds, clock):
    hall.install("paplay", "exit 1")
    sounds.play(Chime.FAIL, 1)
    _, _, process = hall.next()
    os.waitid(os.P_PID, process, os.WEXITED | os.WNOWAIT)
    clock.at += 8
    assert sounds.play(Chime.FAIL, 1) is False


def test_a_player_that_cannot_be_started_is_none(hall, sounds):
    hall.install("paplay")
    (hall._folder / "paplay").write_bytes(b"\x7fELF")
    assert sounds.play(Chime.FAIL, 1) is False


def test_players_are_looked_for_once(hall, sounds, clock):
    assert sounds.play(Chime.PASS, 1) is False
    hall.install("paplay")
    clock.at += 1
    assert sounds.play(Chime.PASS, 1) is False


def test_a_mac_plays_with_its_own_player(hall, clock):
    hall.install("afplay")
    player = find_player("darwin")
    assert player.start(folders.resource("sounds/pass-1.wav"))
    assert hall.next()[:2] == ("afplay", ["pass-1.wav"])
    player.stop()


@pytest.mark.skipif(sys.platform == "win32", reason="there it is heard")
def test_windows_own_player_is_silent_elsewhere():
    player = find_player("win32")
    player.stop()
    assert player.start(folders.resource("sounds/pass-1.wav")) is False
