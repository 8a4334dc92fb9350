"""A shift of 200 units through the real program, and then: no secret of it lies anywhere."""

import base64
import gzip
import io
import json
import os
import sqlite3
import zipfile
import zlib
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.process.nest import Nest
from tests.process.processes import RECIPE, end_bench, private_environment, start_bench
from tests.process.secret_floor import Floor, Wire, spies
from tests.process.secret_forms import Eye, forms

UNITS, SLOTS, SCALE = 200, 32, "0.05"
PASSPHRASE, PIN = "correct hörse, battery", "4711-right"
DEVICE = "3b002100084734343233f0b1"
AWKWARD = 'pass "wörd" & /slash+plus\\'


class Shift:
    """Has a new unit in each slot whose last one is judged."""

    def __init__(self, floor, world, bench):
        self._world, self.loaded, self.judged, self.passed = world, 0, 0, 0
        self._places, self._has_begun, self.is_over = {}, False, False
        floor.hear_lines(world.process, self._happened)
        floor.hear_lines(bench, self._said)

    def _load(self, place):
        if self.loaded < UNITS:
            self.loaded += 1
            self._world.order(do="load", place=place)

    def _happened(self, event):
        if event["event"] == "plugged":
            self._places[event["device_id"]] = event["place"]
        elif event["event"] == "unloaded":
            self._load(event["place"])

    def _said(self, line):
        if not self._has_begun:
            self._has_begun = True
            for number in range(SLOTS):
                self._load(f"sim-{number + 1}")
        if line["event"] == "verdict":
            self.judged += 1
            self.passed += line["passed"]
            self._world.order(do="unload", place=self._places[line["device_id"]])
        self.is_over = self.is_over or line["event"] == "bench_ended"


@pytest.fixture
def floor(tmp_path):
    made = Floor(tmp_path)
    yield made
    made.close()


@pytest.fixture
def world(tmp_path):
    started = start_bench(
        tmp_path, "--units", str(SLOTS), "--empty", "--stock", str(UNITS), "--time-scale", SCALE
    )
    yield started
    end_bench(started)


@pytest.fixture
def small(world, tmp_path):
    """Runs a command that needs no cloud, to its good end; with the secrets `given`."""
    nest = Nest(world.environment)
    said = tmp_path / "said-small.txt"

    def run(line, given):
        nest.begin(line.split(), said, given)
        assert nest.ended() == 0, said.read_text()[-500:]

    yield run
    nest.close()


def settings(world, url):
    """As a person would have kept them."""
    file = Path(world.environment["XDG_CONFIG_HOME"]) / "station" / "settings.toml"
    file.parent.mkdir(parents=True)
    file.write_text(
        f'version = 1\ncloud_url = "{url}"\nproduct = "{world.world["product"]}"\n'
        f'client_id = "{world.world["client"]["id"]}"\n'
        f'username = "{world.world["user"]["username"]}"\n'
    )


def environment(world, folder):
    """With all secrets at once, and programs that tell what they inherit."""
    given = {
        "CLIENT": world.world["client"]["secret"],
        "TOKEN": world.world["user"]["token"],
        "WIFI": world.world["access_points"][0]["password"],
        "NEW_PASSWORD": world.world["user"]["password"],
        "VAULT": PASSPHRASE,
        "PIN": PIN,
        "NEW_PIN": PIN,
    }
    own = {f"STATION_SECRET_{name}": text for name, text in given.items()}
    path = f"{spies(folder / 'spies', folder / 'children')}:{world.environment['PATH']}"
    return world.environment | own | {"STATION_TIME_SCALE": SCALE, "PATH": path}, given


def said(folder):
    """What the processes told, for whoever has to mend it."""
    return [file.read_text()[-500:] for file in sorted(folder.glob("said-*.txt"))]


@pytest.mark.timeout(150)
def test_after_a_shift_of_200_units_no_secret_lies_anywhere(floor, world, small, tmp_path):
    parts = urlsplit(world.world["cloud_url"])
    wire = Wire(floor, (str(parts.hostname), int(parts.port or 0)))
    settings(world, wire.url)
    env, given = environment(world, tmp_path)
    trace = str(tmp_path / "shift.trace")
    world.world["cloud_url"] = wire.url
    recipe = world.recipe(RECIPE)

    small("vault make", env)
    small("engineer set-pin", env)
    bench = floor.begin(
        "bench", "--recipe", recipe, "--all", "--json", "--units", str(UNITS), "--operator", "Ada",
        "--trace", trace, "--verbose", env=env, stdout=-1,
    )  # fmt: skip
    shift = Shift(floor, world, bench)
    floor.until(lambda: shift.is_over)
    assert (shift.judged, shift.passed) == (UNITS, UNITS)
    after = [
        floor.begin(*arguments.split(), env=env)
        for arguments in ("secret replace password", "doctor")
    ]
    ended, replaced, doctors = floor.ended(bench, *after)
    assert (ended, replaced) == (0, 0), said(tmp_path)
    assert doctors in {0, 3}, said(tmp_path)
    small("ledger export --format jsonl", env)
    small(f"ledger report --into {tmp_path / 'report.csv'}", env)
    small(f"label print --template small --device {DEVICE} --printer {tmp_path / 'label.zpl'}", env)
    small(f"bundle --trace {trace} --into {tmp_path / 'bundle.zip'}", env)

    secrets = [*given.items(), *wire.secrets()]
    kinds = [name.partition(" ")[0] for name, _ in secrets]
    assert kinds.count("claim_code") == UNITS
    assert {"access_token", "refresh_token", "mobile_secret"} <= set(kinds)
    assert list((tmp_path / "children").iterdir()), "nothing was started that could inherit"
    assert floor.cmdlines
    eye = Eye(secrets)
    assert eye.search(tmp_path) == []
    assert eye.seen(b"\n".join([*floor.cmdlines, *floor.environments])) == []


def test_the_pictures_of_the_demo_and_all_that_it_writes_hold_no_secret(floor, tmp_path):
    """Its bench makes the same world each time: what is invented there is known from another."""
    other = tmp_path / "other"
    other.mkdir()
    world = start_bench(other, "--units", "1", "--pace", "fast")
    end_bench(world)
    points = [point["password"] for point in world.world["access_points"] if point["password"]]
    told = {f"wifi {number}": text for number, text in enumerate(points)} | {
        "client": world.world["client"]["secret"], "token": world.world["user"]["token"],
        "password": world.world["user"]["password"],
    }  # fmt: skip
    mine = tmp_path / "mine"
    mine.mkdir()
    demo = floor.begin(
        "--demo", "--offscreen", "--pictures", str(mine / "pictures"), env=private_environment(mine)
    )
    assert floor.ended(demo) == [0], said(tmp_path)
    assert list((mine / "pictures").glob("*.png"))
    eye = Eye(told.items())
    assert eye.search(mine) == []
    assert eye.seen(b"\n".join([*floor.cmdlines, *floor.environments])) == []


def test_a_secret_in_an_argument_and_one_in_a_childs_environment_are_seen(floor, tmp_path):
    planted, argued = "planted in the environment", "planted-as-an-argument"
    path = f"{spies(tmp_path / 'spies', tmp_path / 'children')}:{os.environ['PATH']}"
    env = private_environment(tmp_path) | {"PLANTED": planted, "PATH": path}
    ended = floor.ended(
        floor.begin("label", "printers", "--trace", str(tmp_path / argued), env=env)
    )
    assert len(ended) == 1
    eye = Eye([("environment", planted), ("argument", argued)])
    assert any(line.startswith("children/lpstat") for line in eye.search(tmp_path))
    assert eye.seen(b"\n".join(floor.cmdlines)) == ["argument (raw)"]


def zipped(name, text):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, text)
    return out.getvalue()


def rows(text):
    """One that is longer than a page."""
    store = sqlite3.connect(":memory:")
    store.execute("CREATE TABLE entries (facts BLOB)")
    store.execute("INSERT INTO entries VALUES (?)", (b"x" * 4050 + text + b"y" * 9000,))
    store.commit()
    return store.serialize()


def png(kind, body):
    size = len(body).to_bytes(4)
    return b"\x89PNG\r\n\x1a\n" + size + kind + body + zlib.crc32(kind + body).to_bytes(4)


PACKED = {
    "text": lambda text: text,
    "zip": lambda text: zipped("station.log", text),
    "zip in zip": lambda text: zipped("inner.zip", zipped("station.log", text)),
    "gzip": gzip.compress,
    "pdf": lambda text: b"%PDF-1.4\nstream\n" + zlib.compress(text) + b"\nendstream\n",
    "png words": lambda text: png(b"tEXt", b"Title\0" + text),
    "png packed words": lambda text: png(b"zTXt", b"Title\0\0" + zlib.compress(text)),
    "data base": rows,
}


@pytest.mark.parametrize("kind", PACKED)
def test_the_eye_sees_a_secret_in_every_kind_of_file(tmp_path, kind):
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file").write_bytes(PACKED[kind](f"told {PASSPHRASE} to all".encode()))
    (tmp_path / "innocent").write_bytes(PACKED[kind](b"nothing of that sort"))
    seen = Eye([("vault", PASSPHRASE)]).search(tmp_path)
    assert seen
    assert all(line.startswith("deep/file") and "vault (" in line for line in seen)


@pytest.mark.parametrize(
    "secret", [AWKWARD, PASSPHRASE, PIN, "d76540a6905224d6693088a7ab377368ee4a018e"]
)
def test_the_eye_sees_a_secret_in_every_form(secret):
    eye = Eye([("it", secret)])
    for form, text in forms(secret).items():
        assert eye.seen(b"before " + text + b" after"), form
    assert eye.seen(json.dumps({"a": json.dumps({"b": secret})}).encode())
    assert eye.seen(b"nothing of that sort, and no part of it: " + secret[:6].encode()) == []


@pytest.mark.parametrize("before", range(5))
def test_the_eye_sees_it_in_base64_wherever_it_begins(before):
    told = base64.b64encode(b"station-9319:"[:before] + AWKWARD.encode() + b"more")
    assert Eye([("it", AWKWARD)]).seen(told)
