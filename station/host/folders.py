"""Where Station keeps its files on this system."""

from pathlib import Path

import platformdirs

NAME = "station"


def settings_file() -> Path:
    return Path(platformdirs.user_config_dir(NAME, appauthor=False)) / "settings.toml"


def state_folder() -> Path:
    """Small files that outlive a run: refusals counted, customers begun."""
    return Path(platformdirs.user_state_dir(NAME, appauthor=False))


def data_folder() -> Path:
    """What must be kept: the ledger, the vault, templates of one's own."""
    return Path(platformdirs.user_data_dir(NAME, appauthor=False))


def log_folder() -> Path:
    return Path(platformdirs.user_log_dir(NAME, appauthor=False))


def documents_folder() -> Path:
    """Where a person looks for what was made for them; home, where there are no documents."""
    documents = Path(platformdirs.user_documents_dir())
    return documents if documents.is_dir() else Path.home()


def resource_folder(name: str) -> Path:
    """A folder of `resources/`."""
    package = Path(__file__).parents[1]
    for root in (package.parent / "resources", package / "_resources"):
        if (root / name).is_dir():
            return root / name
    raise FileNotFoundError(f"resources/{name} is not part of this installation")


def resource(name: str) -> Path:
    """A file of `resources/`: beside the package in a checkout, inside it when installed."""
    package = Path(__file__).parents[1]
    for root in (package.parent / "resources", package / "_resources"):
        if (root / name).is_file():
            return root / name
    raise FileNotFoundError(f"resources/{name} is not part of this installation")
