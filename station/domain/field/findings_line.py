"""The way to the cloud: names, TLS, proxy, clock, disk; judged from what was measured."""

from urllib.parse import urlsplit

from station.domain.cloud_errors import CloudUnwell, SiteOffline
from station.domain.errors import ClockWrong
from station.domain.field.findings import Finding, State, fix, ok, watch

CLOCK, PROXY, DISK, CLOUD = "clock", "proxy", "disk", "cloud"
CLOCK_WATCH_S, CLOCK_FIX_S = 60.0, 300.0
DISK_WATCH_BYTES, DISK_FIX_BYTES = 1_000_000_000, 100_000_000
SLOW_S = 2.0


def judge_clock(ahead_s: float) -> Finding:
    """`ahead_s` is this computer's time less the cloud's, whose own is told in whole seconds."""
    off_s = abs(ahead_s)
    which = "ahead of" if ahead_s > 0 else "behind"
    if off_s <= CLOCK_WATCH_S:
        return ok(CLOCK, "This computer's clock agrees with the cloud's.")
    what = f"This computer's clock is {_span(off_s)} {which} the cloud's."
    why = "Codes, records and reports are dated by it; far off, TLS fails."
    if off_s <= CLOCK_FIX_S:
        return watch(CLOCK, what, why, ClockWrong.hint, ClockWrong.code)
    return Finding(
        CLOCK, State.FIX, what, why, ClockWrong.hint, ClockWrong.code,
        commands=("sudo timedatectl set-ntp true",),
    )  # fmt: skip


def judge_reach(status: int, took_s: float) -> Finding:
    if status >= 500:
        return watch(
            CLOUD, f"The cloud answers with an error ({status}).",
            "Nothing can be claimed while it is in trouble.", CloudUnwell.hint, CloudUnwell.code,
        )  # fmt: skip
    if took_s > SLOW_S:
        return watch(
            CLOUD, f"The cloud answers only after {took_s:.1f} s.",
            "Each unit makes several calls, and waits for them.", "Check the site's internet line.",
        )  # fmt: skip
    return ok(CLOUD, f"The cloud is reached in {took_s * 1000:.0f} ms.")


def judge_no_reach(how: str) -> Finding:
    return fix(
        CLOUD, f"The cloud is not reached: {how}", "Nothing can be claimed without it.",
        SiteOffline.hint, SiteOffline.code,
    )  # fmt: skip


def judge_proxy(where: str, address: str, *, by_proxy: bool) -> Finding:
    """`where` it is set ("HTTPS_PROXY", "the system's settings"); "" for nowhere."""
    if not where:
        return ok(PROXY, "No proxy is set.")
    if not by_proxy:
        return ok(PROXY, f"{where} names a proxy; the cloud is reached without it.")
    return ok(PROXY, f"The cloud is reached by the proxy {without_secrets(address)} ({where}).")


def without_secrets(address: str) -> str:
    """A proxy's address without the name and the password that may stand in it."""
    parts = urlsplit(address if "//" in address else f"//{address}")
    _, at, host = parts.netloc.rpartition("@")
    scheme = f"{parts.scheme}://" if parts.scheme else ""
    return f"{scheme}{'(secret)@' if at else ''}{host}"


def judge_disk(what: str, folder: str, free_bytes: int) -> Finding:
    """`what` lies there: "data", "state", "logs"."""
    free = f"{free_bytes / 1e9:.1f} GB"
    if free_bytes >= DISK_WATCH_BYTES:
        return ok(DISK, f"The disk of {folder} has {free} free.")
    text = f"The disk with Station's {what} has {free} free: {folder}"
    why = "Where nothing can be recorded, no unit is taken."
    if free_bytes >= DISK_FIX_BYTES:
        return watch(DISK, text, why, "Make room before the next shift.")
    return fix(DISK, text, why, "Make room now.", "record-failed")


def _span(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.0f} s"
    if seconds < 7200:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.0f} h" if seconds < 172_800 else f"{seconds / 86_400:.0f} days"
