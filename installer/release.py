"""One release on its way: where its program lies, and how the tools that pack it are run."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from installer.environment import ROOT, Environment
from installer.trouble import SetupTrouble


@dataclass(frozen=True, slots=True)
class Release:
    """`folder` holds the program; `made_at` is the time that all files in a package bear, so that
    one commit gives one package.
    """

    version: str
    folder: Path
    into: Path
    environment: Environment
    made_at: int


def run(release: Release, *command: str) -> None:
    """Raises SetupTrouble with what the program said last."""
    told = os.environ | {"SOURCE_DATE_EPOCH": str(release.made_at), "PYTHONHASHSEED": "0"}
    done = subprocess.run(command, cwd=ROOT, env=told, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        last = (done.stderr or done.stdout).strip().splitlines()[-3:] or ["it gave no reason"]
        raise SetupTrouble(
            f"{Path(command[0]).name} ended with {done.returncode}: {' '.join(last)}"
        )
