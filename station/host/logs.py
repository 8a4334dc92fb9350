"""The log: a rotating file, redacted before anything else happens to a line."""

import logging
import logging.handlers
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

from station.domain.redaction import redact
from station.host.small_file import write_text

_KEPT_BYTES, _KEPT_FILES = 1_000_000, 3


class _Redacting(logging.Formatter):
    """Masks the finished line: message, arguments and traceback alike."""

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


def start_log(folder: Path, *, is_verbose: bool) -> None:
    """Begin to log into `folder`, and to standard error too when asked. Called once."""
    folder.mkdir(parents=True, exist_ok=True)
    handlers: list[logging.Handler] = [
        logging.handlers.RotatingFileHandler(
            folder / "station.log", maxBytes=_KEPT_BYTES, backupCount=_KEPT_FILES, encoding="utf-8"
        )
    ]
    if is_verbose:
        handlers.append(logging.StreamHandler(sys.stderr))
    for handler in handlers:
        handler.setFormatter(_Redacting("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger = logging.getLogger("station")
    logger.setLevel(logging.DEBUG if is_verbose else logging.INFO)
    logger.handlers = handlers
    logger.propagate = False


def write_crash_report(folder: Path, error: BaseException, version: str) -> Path:
    """Keep the traceback of a fault of ours, redacted; return its file."""
    now = datetime.now(UTC)
    text = "".join(traceback.format_exception(error))
    file = folder / f"crash-{now:%Y%m%d-%H%M%S}.txt"
    write_text(file, redact(f"station {version}, {now:%Y-%m-%d %H:%M:%S} UTC\n\n{text}"))
    return file
