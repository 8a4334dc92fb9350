"""Labels as files: each is whole or absent, and none is ever written over."""

import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from station.domain.bench_errors import LabelNotPrinted
from station.host.printer import PrintJob

_ENDINGS = (".pdf", ".zpl")
_NO_NAME = re.compile(r"[^\w.-]+|^\.+")
_MOST_ALIKE = 1000


def is_file(printer: str) -> bool:
    return printer.lower().endswith(_ENDINGS) or _is_folder(printer)


def write_label(printer: str, job: PrintJob) -> str:
    """Return the file's path. One that is there already is left, and a free name beside it taken.
    Raises LabelNotPrinted.
    """
    wanted = _wanted(printer, job.number)
    content = job.as_zpl() if wanted.suffix.lower() == ".zpl" else job.as_pdf()
    try:
        wanted.parent.mkdir(parents=True, exist_ok=True)
        return str(_put(wanted, job.number, content))
    except OSError as cause:
        raise LabelNotPrinted(
            f"The label cannot be written to {wanted}: {cause.strerror}.",
            hint="Choose another folder, or make room on the disk.",
        ) from cause


def _is_folder(printer: str) -> bool:
    """A printer of the system may be called as a folder is: a folder shows its slash."""
    return printer.endswith(("/", os.sep)) or ("/" in printer and Path(printer).is_dir())


def _wanted(printer: str, number: str) -> Path:
    if _is_folder(printer):
        return Path(printer) / f"{_name(number)}.pdf"
    path = Path(printer)
    return path.with_name(path.name.replace("*", _name(number)))


def _name(number: str) -> str:
    return _NO_NAME.sub("_", number) or "label"


def _put(wanted: Path, number: str, content: bytes) -> Path:
    handle, beside = tempfile.mkstemp(dir=wanted.parent, prefix=f".{wanted.stem}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        for path in _free(wanted, number):
            if _took(Path(beside), path):
                return path
    finally:
        Path(beside).unlink(missing_ok=True)
    raise LabelNotPrinted(
        f"Over {_MOST_ALIKE} labels are named like {wanted}.", hint="Choose another folder."
    )


def _free(wanted: Path, number: str) -> Iterator[Path]:
    yield wanted
    numbered = wanted.stem if _name(number) in wanted.stem else f"{wanted.stem}-{_name(number)}"
    if numbered != wanted.stem:
        yield wanted.with_name(f"{numbered}{wanted.suffix}")
    for times in range(2, _MOST_ALIKE):
        yield wanted.with_name(f"{numbered}-{times}{wanted.suffix}")


def _took(beside: Path, path: Path) -> bool:
    """Put it in place in one act; False when the name is taken."""
    try:
        path.hardlink_to(beside)
    except FileExistsError:
        return False
    except OSError:  # a disk without links: take the name first, then fill it
        try:
            path.touch(exist_ok=False)
        except FileExistsError:
            return False
        beside.replace(path)
    return True
