"""Printers of Linux and macOS: CUPS, by its commands `lp` and `lpstat`."""

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from station.domain.bench_errors import LabelNotPrinted

ANSWER_S = 20.0
_REQUEST = re.compile(r"request id is (\S+)")


def send_to_queue(name: str, number: str, pdf: bytes, answer_s: float = ANSWER_S) -> str:
    """The queue takes it over; whether paper comes out is the queue's. Raises LabelNotPrinted."""
    program = shutil.which("lp")
    if program is None:
        raise LabelNotPrinted(
            "This computer has no printing system.", hint="Install CUPS, or name raw://host:9100."
        )
    with tempfile.TemporaryDirectory(prefix="station-label-") as folder:
        file = Path(folder) / "label.pdf"
        file.write_bytes(pdf)
        said = _run(
            [program, "-d", name, "-t", f"Label {number}", "-o", "print-scaling=none", "--",
             str(file)],
            name, answer_s,
        )  # fmt: skip
    found = _REQUEST.search(said)
    return f"{name}, job {found[1]}" if found is not None else name


def queues(answer_s: float = ANSWER_S) -> list[str]:
    """The names that `lp` knows; none without a printing system. Raises LabelNotPrinted."""
    program = shutil.which("lpstat")
    if program is None:
        return []
    said = _run([program, "-e"], "", answer_s)
    return [line.strip() for line in said.splitlines() if line.strip()]


def _run(words: list[str], name: str, answer_s: float) -> str:
    who = f"The printer {name}" if name else "The printing system"
    try:
        done = subprocess.run(  # noqa: S603  # words of our own, no shell
            words, capture_output=True, text=True, errors="replace", timeout=answer_s,
            stdin=subprocess.DEVNULL, env={**os.environ, "LC_ALL": "C"}, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired as cause:
        raise LabelNotPrinted(
            f"{who} does not answer within {answer_s:g} s.", hint="Look at its queue, then F7."
        ) from cause
    except OSError as cause:
        raise LabelNotPrinted(f"{who} cannot be asked: {cause.strerror}.") from cause
    if done.returncode:
        said = (done.stderr or done.stdout).strip().partition("\n")[0][:120]
        raise LabelNotPrinted(f"{who} takes no label: {said or done.returncode}.")
    return done.stdout
