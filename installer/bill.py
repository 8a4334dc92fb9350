"""The bill of materials: every library inside, with version and licence, in CycloneDX's form."""

import json
import re
from pathlib import Path
from typing import Any

from installer.environment import ROOT, RUN_LOCK
from installer.release import Release, run


def make_bill(release: Release) -> Path:
    """Raises SetupTrouble."""
    bill = release.into / f"station-{release.version}.cdx.json"
    run(
        release, release.environment.tool("cyclonedx-py"), "environment", "--output-reproducible",
        "--output-format", "JSON", "--output-file", str(bill), "--pyproject",
        str(ROOT / "pyproject.toml"), str(release.environment.python),
    )  # fmt: skip
    whole = json.loads(bill.read_text(encoding="utf-8"))
    shipped = only_shipped(whole, names_in((ROOT / RUN_LOCK).read_text(encoding="utf-8")))
    bill.write_text(json.dumps(shipped, indent=1), encoding="utf-8")
    return bill


def names_in(lock: str) -> set[str]:
    return {_usual(name) for name in re.findall(r"^([A-Za-z0-9._-]+)==", lock, re.MULTILINE)}


def only_shipped(bill: dict[str, Any], names: set[str]) -> dict[str, Any]:
    """The environment also holds what tests and packages are made with."""
    parts = [part for part in bill["components"] if _usual(part["name"]) in names]
    kept = {part["bom-ref"] for part in parts} | {bill["metadata"]["component"]["bom-ref"]}
    needs = [
        need | {"dependsOn": [each for each in need.get("dependsOn", ()) if each in kept]}
        for need in bill.get("dependencies", ())
        if need["ref"] in kept
    ]
    return bill | {"components": parts, "dependencies": needs}


def _usual(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
