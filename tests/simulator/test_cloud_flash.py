"""Programs over the air, and the compiler, of the simulated cloud (cloud-api 2.18)."""

import json
from collections.abc import AsyncIterator

import pytest

from station.simulator.cloud_call import UploadedFile
from station.simulator.cloud_compile import build
from station.simulator.cloud_programs import read_program
from tests.simulator.cloud_visitor import (
    AT_PRODUCT,
    DEVICE,
    PRODUCT,
    Visitor,
    next_event,
    stream,
    upload,
    visiting,
)

OWN = f"/v1/devices/{DEVICE}"
SOURCE = """
// Particle.function("notThis" is only spoken of: {{
int level = 0; double warmth; String word;
int setColor(String s) { return 1; }
void setup() {
  Particle.function("setColor", setColor);
  Particle.variable("level", level);
  Particle.variable("warmth", warmth);
  Particle.variable("word", &word);
}
void loop() { if (word == "}") level++; }
"""


@pytest.fixture
async def cloud() -> AsyncIterator[Visitor]:
    async with visiting() as visitor:
        visitor.books.put(DEVICE, product=9319, owner="maker@example.com")
        visitor.books.device_connected(DEVICE, None)
        yield visitor


async def test_a_flashed_program_answers_under_its_own_names(cloud):
    before = (await cloud.as_user("GET", OWN)).body["last_handshake_at"]
    reply = await cloud.as_user("PUT", OWN, data=upload(("source.ino", SOURCE)))
    assert reply.body == {"ok": True, "message": "Update started"}
    cloud.live(20)
    detail = (await cloud.as_user("GET", OWN)).body
    assert detail["variables"] == {"level": "int32", "warmth": "double", "word": "string"}
    assert "setColor" in detail["functions"]
    assert detail["last_handshake_at"] > before
    called = await cloud.as_user("POST", f"{OWN}/setColor", json={"arg": "0,0,255"})
    assert called.body["return_value"] == 1
    assert (await cloud.as_user("GET", f"{OWN}/sensor")).status == 404


async def test_the_streams_tell_how_far_the_program_has_come(cloud):
    async with stream(cloud, f"{PRODUCT}/events") as lines:
        await cloud.as_product("PUT", AT_PRODUCT, data=upload(("a.cpp", SOURCE)))
        cloud.live(20)
        told = [await next_event(lines) for _ in range(8)]
    assert [(name, body["data"]) for name, body in told if "app-hash" not in name] == [
        ("spark/flash/status", "started "),
        ("spark/flash/status", "success "),
        ("spark/status", "offline"),
        ("spark/status", "online"),
        ("spark/device/last_reset", "update"),
        ("particle/device/updates/enabled", "true"),
        ("particle/device/updates/forced", "false"),
    ]
    [app_hash] = [body["data"] for name, body in told if name == "spark/device/app-hash"]
    assert len(app_hash) == 64


async def test_a_source_that_does_not_compile_is_a_200_that_says_where(cloud):
    files = upload(("source.ino", "void setup() {}\n  void loop() {"))
    reply = await cloud.as_user("PUT", OWN, data=files)
    assert (reply.status, reply.body["ok"]) == (200, False)
    assert reply.body["output"] == "build didn't produce binary"
    assert reply.body["errors"] == ["source.cpp:2:15: error: expected '}' at end of input"]
    assert reply.body["errors"][0] in reply.body["stdout"]
    cloud.live(20)
    assert cloud.books.counts.of("flash", DEVICE) == 0


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("void setup() {}", "undefined reference to 'loop()'"),
        ("void loop() {}", "undefined reference to 'setup()'"),
        ("void setup() {} } void loop() {}", "expected declaration before '}' token"),
        ("// void setup() {} void loop() {}", "undefined reference to 'setup()'"),
    ],
)
def test_each_mistake_has_gccs_words(source, complaint):
    made = build([UploadedFile("file", "lib/x.cpp", source.encode())])
    assert made.binary is None
    assert made.errors[0].startswith("lib/x.cpp:1:")
    assert made.errors[0].endswith(f"error: {complaint}")


def test_setup_and_loop_may_stand_in_different_files():
    files = [
        UploadedFile("file", "a.cpp", b"void setup() {}"),
        UploadedFile("file1", "b.cpp", b"void loop() {}"),
        UploadedFile("file2", "project.properties", b"name={"),
    ]
    assert build(files).binary is not None


def test_a_project_without_sources_does_not_compile():
    assert build([UploadedFile("file", "notes.txt", b"setup( loop(")]).binary is None


def test_a_program_says_its_version_if_it_has_one():
    assert read_program("PRODUCT_VERSION(12);").version == 12
    assert read_program(SOURCE).version is None


async def test_several_files_go_as_one_program(cloud):
    files = upload(
        ("main.cpp", '#include "x.h"\nvoid setup() { Particle.function("one", f); }'),
        ("x.cpp", 'void loop() {} void more() { Particle.function("two", f); }'),
        build_target_version="2.3.1",
    )
    await cloud.as_user("PUT", OWN, data=files)
    cloud.live(20)
    assert (await cloud.as_user("GET", OWN)).body["functions"] == ["one", "two"]


async def test_a_binary_is_flashed_as_it_is(cloud):
    form = upload(("main.ino", SOURCE), platform_id="6")
    made = (await cloud.as_user("POST", "/v1/binaries", data=form)).body
    binary = await cloud.as_user("GET", made["binary_url"])
    assert binary.headers["Content-Type"] == "application/octet-stream"
    reply = await cloud.as_user("PUT", OWN, data=upload(("firmware.bin", binary.body)))
    assert reply.body == {"id": DEVICE, "status": "Update started"}
    cloud.live(20)
    assert "level" in (await cloud.as_user("GET", OWN)).body["variables"]


async def test_a_device_that_is_away_cannot_be_flashed(cloud):
    cloud.books.put(DEVICE, online=False)
    reply = await cloud.as_user("PUT", OWN, data=upload(("a.ino", SOURCE)))
    assert (reply.status, reply.body) == (
        500, {"ok": False, "code": 500, "errors": ["Request Timed Out"]}
    )  # fmt: skip


async def test_a_device_that_goes_while_it_is_flashed_keeps_its_program(cloud):
    async with stream(cloud, f"{PRODUCT}/events/spark%2Fflash") as lines:
        await cloud.as_user("PUT", OWN, data=upload(("a.ino", SOURCE)))
        cloud.live(3)
        cloud.books.device_disconnected(DEVICE)
        cloud.live(20)
        assert [(await next_event(lines))[1]["data"] for _ in range(2)] == ["started ", "failed "]
    assert cloud.books.counts.of("flash", DEVICE) == 0


async def test_a_device_unplugged_as_it_restarts_stays_away(cloud):
    await cloud.as_user("PUT", OWN, data=upload(("a.ino", SOURCE)))
    cloud.live(10)
    cloud.books.device_disconnected(DEVICE)
    cloud.live(20)
    assert not cloud.books.device(DEVICE).is_online
    assert cloud.books.counts.of("flash", DEVICE) == 1


async def test_the_user_path_is_for_the_owners_account_alone(cloud):
    cloud.books.put(DEVICE, owner="ada")
    assert (await cloud.as_user("PUT", OWN, data=upload(("a.ino", SOURCE)))).status == 403
    by_customer = await cloud.as_customer("ada", "PUT", OWN, data=upload(("a.ino", SOURCE)))
    assert by_customer.status == 403


async def test_even_doubtful_tokens_do_not_flash_on_the_user_path():
    async with visiting(doubtful_tokens_accepted=True) as cloud:
        cloud.books.put(DEVICE, product=9319, owner="ada", online=True)
        assert (await cloud.as_customer("ada", "PUT", OWN, json={"notes": "x"})).status == 200
        files = upload(("a.ino", SOURCE))
        assert (await cloud.as_customer("ada", "PUT", OWN, data=files)).status == 403


async def test_compiling_alone_answers_an_error_with_406(cloud):
    form = upload(("a.ino", "void setup() {}"), platform_id="6")
    reply = await cloud.as_user("POST", "/v1/binaries", data=form)
    assert (reply.status, reply.body["ok"], reply.body["code"]) == (406, False, 406)
    assert "error:" in reply.body["errors"][0]


async def test_a_binary_is_kept_for_a_day(cloud):
    form = upload(("a.ino", SOURCE), product_id="9319")
    made = (await cloud.as_user("POST", "/v1/binaries", data=form)).body
    assert made["ok"] is True
    assert made["build_target_version"] == "3.3.1"
    assert made["sizeInfo"].split()[0] == "text"
    assert (await cloud.as_user("GET", made["binary_url"])).status == 200
    cloud.clock.jump(86_401)
    assert (await cloud.as_user("GET", made["binary_url"])).status == 404


async def test_compiling_needs_files_and_a_platform_there_is(cloud):
    assert (await cloud.as_user("POST", "/v1/binaries", json={"platform_id": 6})).status == 400
    form = upload(("a.ino", SOURCE), platform_id="999")
    assert (await cloud.as_user("POST", "/v1/binaries", data=form)).status == 400


async def test_what_can_be_compiled_for_needs_no_token_but_no_bad_one_either(cloud):
    body = (await cloud.call("GET", "/v1/build_targets")).body
    assert body["default_versions"]["6"] == "3.3.1"
    assert body["platforms"]["Photon"] == 6
    photon = [row["version"] for row in body["targets"] if 6 in row["platforms"]]
    assert photon[0] == "3.3.1"
    bad = {"Authorization": "Bearer nonsense"}
    assert (await cloud.call("GET", "/v1/build_targets", headers=bad)).status == 401


async def test_a_source_file_names_no_devices_for_troubles(cloud):
    cloud.trouble("status", "products.update-device", status=503, unit=DEVICE)
    reply = await cloud.as_product("PUT", AT_PRODUCT, data=upload(("a.ino", SOURCE)))
    assert reply.status == 503


class TestProductFirmware:
    FIRMWARE = f"{PRODUCT}/firmware"

    def form(self, version="2", **fields):
        fields = {"version": version, "title": "Two"} | fields
        return upload(("two.bin", SOURCE), **fields)

    async def test_an_uploaded_version_is_listed_and_on_no_device(self, cloud):
        assert (await cloud.as_product("GET", self.FIRMWARE)).body == []
        reply = await cloud.as_user("POST", self.FIRMWARE, data=self.form(description="faster"))
        assert reply.status == 201
        assert reply.body["size"] == len(SOURCE)
        assert reply.body["uploaded_by"] == {"username": "maker@example.com"}
        [row] = (await cloud.as_product("GET", self.FIRMWARE)).body
        assert (row["version"], row["title"], row["description"], row["name"]) == (
            2, "Two", "faster", "two.bin"
        )  # fmt: skip
        assert (row["product_default"], row["device_count"]) == (False, 0)

    @pytest.mark.parametrize("wrong", [
        {"version": "two"}, {"version": "70000"}, {"version": ""}, {"title": ""},
    ])  # fmt: skip
    async def test_a_version_needs_a_number_and_a_title(self, cloud, wrong):
        assert (await cloud.as_user("POST", self.FIRMWARE, data=self.form(**wrong))).status == 400

    async def test_a_version_is_uploaded_once_and_with_a_file(self, cloud):
        await cloud.as_user("POST", self.FIRMWARE, data=self.form())
        assert (await cloud.as_user("POST", self.FIRMWARE, data=self.form())).status == 400
        bare = {"version": 3, "title": "x"}
        assert (await cloud.as_user("POST", self.FIRMWARE, json=bare)).status == 400

    async def test_a_released_version_reaches_devices_now_and_as_they_connect(self, cloud):
        away = cloud.books.device("2a0030001647353236343044")
        away.product_id = 9319
        await cloud.as_user("POST", self.FIRMWARE, data=self.form())
        body = {"version": 2, "product_default": True}
        reply = await cloud.as_product("PUT", f"{self.FIRMWARE}/release", json=body)
        assert reply.body["product_default"] is True
        cloud.live(20)
        detail = (await cloud.as_user("GET", AT_PRODUCT)).body
        assert (detail["firmware_version"], detail["targeted_firmware_release_version"]) == (2, 2)
        assert away.firmware_version == 1
        cloud.books.device_connected(away.device_id, None)
        cloud.live(20)
        assert away.firmware_version == 2
        [row] = (await cloud.as_product("GET", self.FIRMWARE)).body
        assert row["device_count"] == 2

    async def test_a_release_may_be_for_groups_and_passes_development_devices_by(self, cloud):
        await cloud.as_user("POST", self.FIRMWARE, data=self.form())
        release = f"{self.FIRMWARE}/release"
        assert (await cloud.as_user("PUT", release, json={"version": 2})).status == 400
        assert (await cloud.as_user("PUT", release, json={"version": 9})).status == 404
        body = {"version": 2, "groups": ["pilot"]}
        await cloud.as_user("PUT", release, json=body)
        cloud.live(20)
        assert cloud.books.device(DEVICE).firmware_version == 1
        await cloud.as_user("PUT", AT_PRODUCT, json={"groups": ["pilot"], "development": True})
        await cloud.as_user("PUT", release, json=body)
        cloud.live(20)
        assert cloud.books.device(DEVICE).firmware_version == 1
        await cloud.as_user("PUT", AT_PRODUCT, json={"development": False})
        await cloud.as_user("PUT", release, json=body)
        cloud.live(20)
        assert cloud.books.device(DEVICE).firmware_version == 2

    async def test_a_device_can_be_locked_to_a_version_and_unlocked(self, cloud):
        await cloud.as_user("POST", self.FIRMWARE, data=self.form())
        body = {"desired_firmware_version": 2, "flash": True}
        reply = await cloud.as_user("PUT", AT_PRODUCT, json=body)
        assert reply.body["desired_firmware_version"] == 2
        cloud.live(20)
        assert cloud.books.device(DEVICE).firmware_version == 2
        unlocked = await cloud.as_user("PUT", AT_PRODUCT, json={"desired_firmware_version": None})
        assert unlocked.body["desired_firmware_version"] is None
        odd = {"desired_firmware_version": "new"}
        assert (await cloud.as_user("PUT", AT_PRODUCT, json=odd)).status == 400

    async def test_the_stream_hears_of_uploads_and_releases(self, cloud):
        async with stream(cloud, f"{PRODUCT}/events/particle%2Ffirmware") as lines:
            await cloud.as_user("POST", self.FIRMWARE, data=self.form())
            body = {"version": 2, "product_default": True}
            await cloud.as_user("PUT", f"{self.FIRMWARE}/release", json=body)
            told = [await next_event(lines) for _ in range(2)]
        assert [name for name, _ in told] == [
            "particle/firmware/create", "particle/firmware/release"
        ]  # fmt: skip
        assert {body["coreid"] for _, body in told} == {"api"}
        assert json.loads(str(told[0][1]["data"]))["version"] == 2
