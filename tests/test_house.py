"""House rules that no linter knows."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

import station.domain
from station.domain.errors import StationError

ROOT = Path(__file__).resolve().parent.parent
LONGEST_FILE, LONGEST_FUNCTION = 300, 40
LONGEST_TEST_FILE = 600
"""A list of sentences is read one by one; code is read as a whole."""
OURS = ("station", "installer", "tests", "resources", ".ci")
WORDS = {".py", ".toml", ".md", ".qss", ".svg", ".lock", ".rules", ".jsonl", ".json", ".txt", ""}
COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|(?!\d+\b)[0-9a-fA-F]{3})\b")
REGISTRIES = [".".join(parts) for parts in (
    ("pypi", "org"), ("pythonhosted", "org"), ("python", "org/simple"), ("npmjs", "org"),
    ("npmjs", "com"), ("crates", "io"), ("deb", "debian", "org"), ("archive", "ubuntu", "com"),
)]  # fmt: skip
STARTS_THREADS = {"Thread", "Timer", "ThreadPoolExecutor", "ProcessPoolExecutor", "QThread",
                  "QThreadPool", "to_thread", "run_in_executor", "start_new_thread"}  # fmt: skip

TESTED_TOGETHER = {
    "installer/machine/*.py": "tests/machine/test_machine.py",
    **{
        f"installer/{name}.py": "tests/installer/test_packages.py"
        for name in ("bill", "build", "packing", "release", "linux/*", "macos/*", "windows/*")
    },
    "station/__main__.py": "tests/claim/test_*.py",
    "station/assembly/*.py": "tests/claim/test_*.py",
    "station/command/*.py": "tests/process/test_commands.py",
    "station/host/update_*.py": "tests/host/test_update.py",
    "installer/update.py": "tests/host/test_update.py",
    "station/device/plugs_*.py": "tests/device/test_plugs.py",
    "station/device/trace.py": "tests/device/test_link.py",
    "station/domain/field/air.py": "tests/test_house.py",
    "station/domain/bench/tile.py": "tests/domain/bench/test_telling.py",
    "station/domain/label_template_keys.py": "tests/domain/test_label_template_text.py",
    "station/device/softap_*.py": "tests/device/test_softap_link.py",
    **{
        f"station/domain/calls/{group}.py": "tests/domain/calls/test_catalogue.py"
        for group in ("access", "claiming", "devices", "fleet", "parts", "products", "talk")
    },
    "station/domain/*errors.py": "tests/domain/test_verdict.py",
    "station/domain/listening_*.py": "tests/domain/test_listening_*.py",
    "station/flow/*.py": "tests/claim/test_*.py",
    "station/flow/steps/*.py": "tests/claim/test_*.py",
    "station/host/bench.py": "tests/claim/test_demo.py",
    "station/host/folders.py": "tests/domain/test_verdict.py",
    "station/host/label_*.py": "tests/host/test_label_*.py",
    "station/host/key_store.py": "tests/host/test_secrets.py",
    "station/host/small_file.py": "tests/host/test_settings.py",
    "station/host/sound_players.py": "tests/host/test_sounds.py",
    "station/host/traveller_sheet.py": "tests/host/test_traveller_file.py",
    "station/host/vault_*.py": "tests/host/test_vault.py",
    "station/ledger/*.py": "tests/ledger/test_*.py",
    "station/domain/recipe_keys.py": "tests/domain/test_recipe.py",
    "station/simulator/cloud_*.py": "tests/simulator/test_cloud_*.py",
    "station/simulator/softap_*.py": "tests/simulator/test_softap_*.py",
    "station/simulator/unit_softap.py": "tests/simulator/test_softap_*.py",
    "station/simulator/*.py": "tests/simulator/test_world.py",
    "station/window/*.py": "tests/window/test_*.py",
    "station/window/pages/*.py": "tests/window/test_*.py",
}
"""Modules that make one thing together, and where that thing is tested."""
NOTHING_TO_TEST = {
    "station/__init__.py": "a version",
    "station/command/wishes.py": "what a command line asked for, as values",
    "station/device/port.py": "what a port is, as a protocol",
    "station/domain/bench/acts.py": "what an operator may do, as values",
    "station/domain/bench/label.py": "what a label says, as values",
    "station/domain/bench/news.py": "what a bench tells, as values",
    "station/domain/ledger/search.py": "what is asked of the ledger, as values",
    "station/domain/traveller.py": "a batch's rows, as values",
    "station/domain/calls/shape.py": "what a call is declared with, as values",
    "station/domain/calls/stream.py": "what a stream tells, as values",
    "station/flow/cloud_desk.py": "what the faces need of the cloud, as a protocol",
    "station/domain/events.py": "what is told, as values",
    "station/domain/questions.py": "what may be asked, as values; tests/test_guide.py lists them",
    "station/domain/unit.py": "how far a unit has come, as values",
    "station/flow/ports.py": "what the flow needs of the world, as protocols",
}
"""Modules that declare and do nothing."""


def sources(*folders: str) -> list[str]:
    """The Python files below `folders`, as paths below the checkout."""
    found = [path for folder in folders for path in (ROOT / folder).rglob("*.py")]
    return sorted(path.relative_to(ROOT).as_posix() for path in found)


def tree_of(source: str) -> ast.Module:
    return ast.parse((ROOT / source).read_text(encoding="utf-8"))


def texts() -> Iterator[tuple[str, str]]:
    """Every text file of ours with its path."""
    files = [path for folder in OURS for path in (ROOT / folder).rglob("*")]
    for path in [*files, *ROOT.iterdir()]:
        if path.is_file() and path.suffix in WORDS and "__pycache__" not in path.parts:
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def is_empty(source: str) -> bool:
    """Whether a module holds nothing but its docstring."""
    return all(isinstance(node, ast.Expr) for node in tree_of(source).body)


def has_its_test(source: str) -> bool:
    """The tree is the map: station/flow/steps/promise.py is tested in tests/flow/test_promise.py
    or in tests/flow/steps/test_promise.py; a folder's `__init__` in the file named after it.
    """
    path = Path(source)
    name = path.parent.name if path.stem == "__init__" else path.stem
    folders = [part for part in path.parent.parts if part != "station"]
    if path.parts[0] == "installer":
        folders = ["installer"]
    below = ROOT / "tests" / Path(*folders[:1])
    pattern = f"test_{name}.py"
    return any(below.rglob(pattern)) if folders else (below / pattern).is_file()


@pytest.mark.parametrize("source", sources("station", "installer"))
def test_every_module_has_its_test_or_says_where_it_is_tested(source):
    together = any(fnmatch(source, glob) for glob in TESTED_TOGETHER)
    assert source in NOTHING_TO_TEST or together or is_empty(source) or has_its_test(source)


@pytest.mark.parametrize(("modules", "tests"), TESTED_TOGETHER.items())
def test_modules_that_are_tested_together_are_there_and_so_are_their_tests(modules, tests):
    assert any(ROOT.glob(modules))
    assert any(ROOT.glob(tests))


@pytest.mark.parametrize("source", NOTHING_TO_TEST)
def test_no_module_is_excused_that_is_gone_or_has_its_test(source):
    assert (ROOT / source).is_file()
    assert not has_its_test(source)


@pytest.mark.parametrize("source", sources("station", "installer", "tests"))
def test_no_file_and_no_function_is_too_long_to_be_read_at_once(source):
    lines = (ROOT / source).read_text(encoding="utf-8").count("\n")
    longest = LONGEST_TEST_FILE if source.startswith("tests/") else LONGEST_FILE
    assert lines <= longest, f"{lines} lines: split it"
    assert [
        f"{node.name} has {node.end_lineno - node.lineno + 1} lines"
        for node in ast.walk(tree_of(source))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno >= LONGEST_FUNCTION
    ] == []


@pytest.mark.parametrize("source", sources("station", "installer"))
def test_every_module_says_what_it_is_for(source):
    tree = tree_of(source)
    assert not tree.body or ast.get_docstring(tree)


def test_colours_stand_in_the_tokens_alone():
    assert [
        f"{name}: {colour}"
        for name, text in texts()
        if name.startswith(("station/", "resources/"))
        and Path(name).suffix in {".py", ".qss", ".svg", ".toml"}
        and name != "resources/tokens.toml"
        for colour in COLOUR.findall(text)
    ] == []


def test_nothing_names_the_host_of_a_package_registry():
    assert [
        f"{name}: {host}" for name, text in texts() for host in REGISTRIES if host in text
    ] == []


@pytest.mark.parametrize("source", sources("station"))
def test_only_the_worker_starts_threads(source):
    named = {
        node.attr if isinstance(node, ast.Attribute) else node.id
        for node in ast.walk(tree_of(source))
        if isinstance(node, ast.Attribute | ast.Name)
    }
    assert source == "station/worker.py" or not named & STARTS_THREADS


@pytest.mark.parametrize("source", sources("station"))
def test_only_commands_print(source):
    prints = any(
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
        for node in ast.walk(tree_of(source))
    )
    assert source.startswith("station/command/") or not prints


def troubles() -> list[type[StationError]]:
    """Every kind of trouble that an operator can meet."""
    for module in pkgutil.iter_modules(station.domain.__path__):
        importlib.import_module(f"station.domain.{module.name}")
    found, waiting = [], [StationError]
    while waiting:
        kinds = waiting.pop().__subclasses__()
        found += kinds
        waiting += kinds
    ours = {kind for kind in found if kind.__module__.startswith("station.domain.")}
    return sorted(ours, key=lambda kind: kind.__name__)


@pytest.mark.parametrize("trouble", troubles())
def test_every_trouble_tells_what_to_do(trouble):
    assert trouble.what.strip()
    assert trouble.hint.strip()


def test_no_two_troubles_share_a_code():
    codes = [trouble.code for trouble in troubles()]
    assert sorted(codes) == sorted(set(codes))
