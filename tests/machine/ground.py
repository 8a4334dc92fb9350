"""What the scenarios stand on inside the emulated machine: a bench, a USB plug, two networks."""

import contextlib
import ctypes
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import termios
import threading
import time
import tty
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from station.assembly import main

GADGET = Path("/sys/kernel/config/usb_gadget/unit")
OFFICE, DEVICE_NETWORK = "Office-LAN", "Photon-ABC123"
OFFICE_PASSWORD = "ten-four-office"
NEW_NET = 0x40000000
WAITS_S = 120.0


for module in (
    "assembly.devices", "assembly.field", "command.device", "command.wifi", "device.link",
    "device.port_list", "device.softap_link", "host.wifi.opening", "host.wifi.network_manager",
):  # fmt: skip
    import_module(f"station.{module}")


def station(*arguments: str, within_s: float = 180.0) -> "subprocess.CompletedProcess[str]":
    """One command line, in a process of its own that has read its modules already: emulated,
    reading them takes longer than all the rest.
    """
    with tempfile.TemporaryFile("w+") as said, tempfile.TemporaryFile("w+") as complained:
        process = os.fork()
        if process == 0:
            _become_station(arguments, said.fileno(), complained.fileno())
        status = _status_of(process, within_s)
        said.seek(0)
        complained.seek(0)
        return subprocess.CompletedProcess(arguments, status, said.read(), complained.read())


def _become_station(arguments: tuple[str, ...], said: int, complained: int) -> None:
    status = 1
    try:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(said, 1)
        os.dup2(complained, 2)
        sys.argv = ["station", *arguments]
        status = main()
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(status)


def _status_of(process: int, within_s: float) -> int:
    gives_up_s = time.monotonic() + within_s
    while True:
        ended, status = os.waitpid(process, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        if time.monotonic() > gives_up_s:
            os.kill(process, signal.SIGKILL)
        time.sleep(0.05)


def told(done: "subprocess.CompletedProcess[str]") -> Any:
    """The last line of JSON; what went wrong where there is none."""
    lines = [line for line in done.stdout.splitlines() if line.startswith(("{", "["))]
    return json.loads(lines[-1]) if lines else {"status": done.returncode, "said": done.stderr}


def until(is_so: Callable[[], Any], what: str, within_s: float = WAITS_S) -> Any:
    gives_up_s = time.monotonic() + within_s
    while not (seen := is_so()):
        if time.monotonic() > gives_up_s:
            raise TimeoutError(what)
        time.sleep(0.2)
    return seen


class SimulatedBench:
    """`station simulate` with one unit; `unit` is what its first line tells of it."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "station", "simulate", "--units", "1", "--json", "--until-eof",
             "--pace", "fast"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self._process.stdout is not None
        self.unit: dict[str, Any] = json.loads(self._process.stdout.readline())["units"][0]
        threading.Thread(target=self._process.stdout.read, daemon=True).start()

    def close(self) -> None:
        self._process.kill()


class UsbUnit:
    """A gadget behind an emulated controller: a real device on a real bus, with our own serial
    number (device-protocol 1.2). What is said to it reaches the simulated unit.
    """

    def __init__(self, device: str, unit_port: str) -> None:
        self._device, self._unit_port = device, unit_port
        self._make()

    def plug(self) -> None:
        (GADGET / "UDC").write_text("dummy_udc.0\n")
        until(lambda: Path("/dev/ttyGS0").exists(), "the gadget's port")
        threading.Thread(target=self._carry, daemon=True).start()

    def unplug(self) -> None:
        (GADGET / "UDC").write_text("\n")

    def _make(self) -> None:
        for folder in ("strings/0x409", "configs/c.1/strings/0x409", "functions/acm.usb0"):
            (GADGET / folder).mkdir(parents=True, exist_ok=True)
        for name, text in {
            "idVendor": "0x2b04", "idProduct": "0xc006", "bcdUSB": "0x0200",
            "strings/0x409/serialnumber": self._device.upper(),
            "strings/0x409/manufacturer": "Particle", "strings/0x409/product": "Photon",
            "configs/c.1/strings/0x409/configuration": "console",
        }.items():  # fmt: skip
            (GADGET / name).write_text(text)
        link = GADGET / "configs/c.1/acm.usb0"
        if not link.exists():
            link.symlink_to(GADGET / "functions/acm.usb0")

    def _carry(self) -> None:
        """Bytes between the gadget's end and the simulated unit, until the plug is pulled."""
        ours = os.open("/dev/ttyGS0", os.O_RDWR | os.O_NOCTTY)
        tty.setraw(ours, termios.TCSANOW)
        host, _, port = self._unit_port.removeprefix("socket://").partition(":")
        with contextlib.suppress(OSError), socket.create_connection((host, int(port))) as unit:
            back = threading.Thread(target=_copy, args=(lambda: unit.recv(4096),
                                    lambda said: os.write(ours, said)), daemon=True)  # fmt: skip
            back.start()
            _copy(lambda: os.read(ours, 4096), unit.sendall)
        os.close(ours)


def _copy(read: Callable[[], bytes], write: Callable[[bytes], object]) -> None:
    with contextlib.suppress(OSError):
        while said := read():
            write(said)


class Network:
    """An access point with its own radio, in a namespace of its own."""

    def __init__(self, name: str, radio: int, ssid: str, address: str, password: str = "") -> None:
        self._name, self._card, self._address = name, f"wlan{radio}", address
        self._ssid, self._password, self._radio = ssid, password, radio
        self._processes: list[subprocess.Popen[bytes]] = []
        run("ip", "netns", "add", name)
        phy = Path(f"/sys/class/net/{self._card}/phy80211/name").read_text().strip()
        run("iw", "phy", phy, "set", "netns", "name", name)
        self._inside("ip", "link", "set", "lo", "up")

    def begin(self) -> None:
        folder = Path("/run") / self._name
        folder.mkdir(exist_ok=True)
        secured = (
            f"wpa=2\nwpa_key_mgmt=WPA-PSK\nrsn_pairwise=CCMP\nwpa_passphrase={self._password}\n"
        )
        (folder / "hostapd.conf").write_text(
            f"interface={self._card}\nssid={self._ssid}\nhw_mode=g\nchannel={5 * self._radio + 1}\n"
            + (secured if self._password else "")
        )
        self._start("hostapd", str(folder / "hostapd.conf"))
        self._inside("ip", "address", "replace", f"{self._address}/24", "dev", self._card)
        self._inside("ip", "link", "set", self._card, "up")
        first = self._address.rpartition(".")[0]
        self._start(
            "dnsmasq", "--keep-in-foreground", "--port=0", f"--interface={self._card}",
            f"--dhcp-range={first}.50,{first}.99,255.255.255.0,1h", "--bind-interfaces",
            f"--dhcp-leasefile={folder}/leases", "--conf-file=/dev/null",
            f"--pid-file={folder}/pid", "--user=root",
        )  # fmt: skip

    def end(self) -> None:
        for process in self._processes:
            process.kill()
            process.wait()
        self._processes.clear()

    def serve(self, port: int, to: str) -> None:
        """What is said to `port` in here reaches `to`, an address outside."""
        listener = _socket_in(self._name)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("0.0.0.0", port))  # noqa: S104  # in a namespace of its own
        listener.listen()
        host, _, outside = to.rpartition(":")
        threading.Thread(
            target=_serve,
            args=(listener, (host.removeprefix("http://"), int(outside))),
            daemon=True,
        ).start()

    def _inside(self, *command: str) -> None:
        run("ip", "netns", "exec", self._name, *command)

    def _start(self, *command: str) -> None:
        self._processes.append(subprocess.Popen(
            ["ip", "netns", "exec", self._name, *command], stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ))  # fmt: skip


def _socket_in(namespace: str) -> socket.socket:
    """A socket stays in the namespace it was made in; the thread that makes it comes back."""
    libc = ctypes.CDLL(None, use_errno=True)
    here = os.open("/proc/thread-self/ns/net", os.O_RDONLY)
    there = os.open(f"/run/netns/{namespace}", os.O_RDONLY)
    try:
        assert libc.setns(there, NEW_NET) == 0
        made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        assert libc.setns(here, NEW_NET) == 0
    finally:
        os.close(here)
        os.close(there)
    return made


def _serve(listener: socket.socket, to: tuple[str, int]) -> None:
    while True:
        caller, _ = listener.accept()
        threading.Thread(target=_join_both, args=(caller, to), daemon=True).start()


def _join_both(caller: socket.socket, to: tuple[str, int]) -> None:
    with contextlib.suppress(OSError), caller, socket.create_connection(to) as unit:
        back = threading.Thread(
            target=_copy, args=(lambda: unit.recv(4096), caller.sendall), daemon=True
        )
        back.start()
        _copy(lambda: caller.recv(4096), unit.sendall)
        unit.shutdown(socket.SHUT_WR)
        back.join(10)


def run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


@contextlib.contextmanager
def network_manager() -> Iterator[None]:
    """The real one, on the office's network."""
    Path("/etc/NetworkManager").mkdir(exist_ok=True)
    Path("/etc/NetworkManager/NetworkManager.conf").write_text(
        "[main]\nplugins=keyfile\ndhcp=internal\ndns=none\nauth-polkit=false\n"
    )
    run(
        "wpa_supplicant", "-u", "-B", "-O", "/run/wpa_supplicant"
    )  # nobody starts it on demand here
    manager = subprocess.Popen(["NetworkManager", "--no-daemon"], stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)  # fmt: skip
    try:
        until(lambda: joined_to() is not None, "NetworkManager")
        until(_joined_office, "the office's network", 90.0)
        yield
    finally:
        manager.kill()


def _joined_office() -> bool:
    """Its password goes by standard input, as everybody's should."""
    subprocess.run(
        ["nmcli", "--wait", "30", "--ask", "device", "wifi", "connect", OFFICE],
        input=f"{OFFICE_PASSWORD}\n", capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    return joined_to() == OFFICE


def joined_to() -> str | None:
    """The name of the network that NetworkManager is on; None while it does not answer."""
    done = subprocess.run(
        ["nmcli", "--terse", "--fields", "TYPE,STATE,CONNECTION", "device"],
        capture_output=True, text=True, check=False, timeout=30,
    )  # fmt: skip
    if done.returncode != 0:
        return None
    for line in done.stdout.splitlines():
        kind, state, name = line.split(":", 2)
        if kind == "wifi" and state == "connected":
            return name
    return ""
