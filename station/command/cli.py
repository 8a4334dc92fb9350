"""The command line: what can be asked for, and who fulfils it.

Each command's own modules are loaded when it is asked for: the window's frame waits for none.
"""

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from station.command.acceptance_flags import add_acceptance
from station.command.bench_flags import add_bench
from station.command.bundle_flags import add_bundle
from station.command.doctor_flags import add_doctor
from station.command.engineer_flags import add_engineer
from station.command.flags import add_answers, add_common, ledger_of, whole_number
from station.command.flash_flags import add_flash
from station.command.free_flags import add_free
from station.command.label_flags import add_label
from station.command.ledger.flags import add_ledger_command
from station.command.monitor_flags import add_monitor
from station.command.replay_flags import add_replay
from station.command.round_flags import add_round
from station.command.secret_flags import add_secret
from station.command.setup_flags import add_setup
from station.command.training_flags import add_training
from station.command.update_flags import add_update
from station.command.vault_flags import add_vault
from station.command.wifi_flags import add_wifi
from station.command.wishes import Given, Parts, WindowWish

if TYPE_CHECKING:
    from station.command.flags import Commands

_SECURITIES = ("open", "wep", "wpa", "wpa2")
_COROUTINES = {
    "provision": ("provision", "run_provision"),
    "device": ("device", "run_device"),
    "bench": ("bench", "run_bench"),
    "ledger": ("ledger.entry", "run_ledger"),
    "label": ("label", "run_label"),
    "free": ("free", "run_free"),
    "flash": ("flash", "run_flash"),
    "monitor": ("monitor", "run_monitor"),
    "round": ("round", "run_round"),
    "doctor": ("doctor", "run_doctor"),
    "acceptance": ("acceptance", "run_acceptance"),
    "bundle": ("bundle", "run_bundle"),
    "replay": ("replay", "run_replay"),
    "setup": ("setup", "run_setup"),
    "update": ("update", "run_update"),
    "vault": ("vault", "run_vault"),
    "secret": ("secret", "run_secret"),
    "wifi": ("wifi", "run_wifi"),
    "engineer": ("engineer", "run_engineer"),
}
"""Where each is: a module below this folder, and its function."""


def fulfil(arguments: Sequence[str], parts: Parts, version: str) -> int:
    """Return the exit status (settled 2). Raises what the command raises."""
    if arguments[:1] == ["cloud"]:  # its calls bring their own parser, each when it is named
        from station.command.cloud.entry import run_cloud

        return run_cloud(arguments[1:], parts)
    if arguments == ["--version"]:
        return _tell_version(parts, version)
    wish = build_parser(version).parse_args(arguments)
    if wish.command is None:
        return parts.window(WindowWish(wish.demo, wish.offscreen, wish.pictures))
    if wish.command == "simulate":
        return parts.simulate(vars(wish))
    if wish.command in ("completion", "training"):
        return _at_once(wish, parts, version)
    return _awaited(wish, parts)


def _at_once(wish: argparse.Namespace, parts: Parts, version: str) -> int:
    """A command that needs no loop, or brings the window's own."""
    if wish.command == "completion":
        from station.command.completion import print_completion

        return print_completion(wish.shell, version)
    from station.command.training import run_training

    return run_training(wish, parts)


def _tell_version(parts: Parts, version: str) -> int:
    """The number for programs; what it is worth for people, beside it."""
    from station.command.report import print_hint
    from station.command.update import told_of
    from station.domain.field.acceptance_seen import FILE, seen_words

    print(f"station {version}", flush=True)
    outside = parts.outside(Given())
    for sentence in told_of(outside.field.updates().state()):
        print_hint(sentence)
    print_hint(seen_words(outside.resource(FILE)))
    return 0


def _awaited(wish: argparse.Namespace, parts: Parts) -> int:
    """A command that is a coroutine, run until it ends or is stopped."""
    from importlib import import_module

    from station.command.running import run_to_end

    module, name = _COROUTINES[wish.command]
    given = Given(
        answers=dict(getattr(wish, "answer", [])),
        secrets_on_stdin=wish.secrets_stdin,
        trace_file=wish.trace,
        is_verbose=wish.verbose,
        ledger=ledger_of(wish),
    )
    return run_to_end(getattr(import_module(f"station.command.{module}"), name)(wish, parts, given))


def build_parser(version: str) -> argparse.ArgumentParser:
    """Every command and flag of settled 2 that exists so far."""
    parser = argparse.ArgumentParser(
        "station", description="Provisions and claims Particle IoT devices.", allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"station {version}")
    parser.add_argument("--demo", action="store_true", help="open on a simulated bench")
    parser.add_argument(
        "--offscreen", action="store_true", help="with --demo: no screen; claim and end"
    )
    parser.add_argument("--pictures", metavar="DIR", help="with --demo: a picture of every page")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_provision(commands)
    add_bench(commands)
    _add_device(commands)
    commands.add_parser("cloud", help="every call of the cloud", add_help=False)
    add_ledger_command(commands)
    add_label(commands)
    add_free(commands)
    add_flash(commands)
    add_monitor(commands)
    add_round(commands)
    add_doctor(commands)
    add_acceptance(commands)
    add_bundle(commands)
    add_replay(commands)
    add_setup(commands)
    add_update(commands)
    add_vault(commands)
    add_secret(commands)
    add_wifi(commands)
    add_engineer(commands)
    add_training(commands)
    _add_simulate(commands)
    completion = commands.add_parser(
        "completion", help="a script that completes commands in a shell", allow_abbrev=False
    )
    completion.add_argument("shell", choices=("bash", "zsh", "fish"))
    return parser


def _add_provision(commands: "Commands") -> None:
    command = commands.add_parser(
        "provision", help="take one device through a recipe, to its verdict", allow_abbrev=False
    )
    command.add_argument("--recipe", required=True, metavar="FILE", help="what it should become")
    way = _add_way(command)
    way.add_argument(
        "--network", default="", metavar="NAME", help="the device's own Wi-Fi, or the end of it"
    )
    add_answers(command)
    command.add_argument("--questions", action="store_true", help="list what the recipe may ask")
    add_common(command)


def _add_device(commands: "Commands") -> None:
    device = commands.add_parser("device", help="one device, one verb", allow_abbrev=False)
    verbs = device.add_subparsers(dest="verb", required=True, metavar="VERB")
    for verb, words in (
        ("ports", "list the ports with a Particle device"),
        ("identify", "who it is"),
        ("info", "who it is, and its modules"),
        ("listen", "wait until it listens, and say what to do (by --port)"),
        ("scan", "which networks it sees (by --softap)"),
        ("wifi", "give it a Wi-Fi"),
        ("claim-code", "give it a claim code"),
        ("leave", "leave listening mode"),
    ):
        command = verbs.add_parser(verb, help=words, allow_abbrev=False)
        if verb != "ports":
            _add_way(command)
        if verb == "listen":
            command.add_argument(
                "--touch", action="store_true", help="28800 baud: its program stops, it listens"
            )
            command.add_argument("--within", type=whole_number(), default=180, metavar="SECONDS")
        if verb == "wifi":
            command.add_argument("--ssid", required=True)
            command.add_argument("--security", choices=_SECURITIES)
            command.add_argument("--cipher", choices=("aes", "tkip", "aes+tkip"))
            command.add_argument("--hidden", action="store_true")
        add_common(command)


def _add_simulate(commands: "Commands") -> None:
    command = commands.add_parser(
        "simulate", help="a bench without hardware: devices, Wi-Fi and cloud", allow_abbrev=False
    )
    command.add_argument("--units", type=int, default=1)
    command.add_argument("--seed", type=int, default=1)
    command.add_argument("--platform", choices=("photon", "p1"), default="photon")
    command.add_argument("--firmware", default="2.3.1", metavar="VERSION")
    command.add_argument("--pace", choices=("fast", "realistic"), default="fast")
    command.add_argument("--time-scale", type=float, default=1.0, metavar="FACTOR")
    command.add_argument("--not-listening", action="store_true")
    command.add_argument("--empty", action="store_true", help="places with nothing in them")
    command.add_argument("--stock", type=int, metavar="N", help="devices still to be loaded")
    command.add_argument("--operator", action="store_true", help="somebody loads and unloads")
    command.add_argument("--operator-pace", type=float, default=1.0, metavar="FACTOR")
    command.add_argument("--mistakes", default="", metavar="NAME=RATE,…", help="of the operator")
    command.add_argument("--trouble", action="append", default=[], metavar="FILE")
    command.add_argument("--registry", metavar="FILE", help="where the ports are listed")
    command.add_argument("--fleet", type=int, default=0, metavar="N", help="more devices on line")
    command.add_argument("--events-per-minute", type=float, default=0.0, metavar="N")
    command.add_argument("--until-eof", action="store_true", help="end with the standard input")
    command.add_argument("--json", action="store_true")


def _add_way(command: argparse.ArgumentParser) -> "argparse._MutuallyExclusiveGroup":
    way = command.add_mutually_exclusive_group()
    way.add_argument("--port", help="/dev/…, COM…, socket://host:port, rfc2217://host:port")
    way.add_argument("--softap", metavar="URL", help="http://host:port or tcp://host:port")
    command.add_argument(
        "--interface", default="", metavar="NAME", help="with --softap: by which it is reached"
    )
    return way
