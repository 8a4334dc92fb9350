"""Which proxy this computer's settings name for the cloud, and where they do so."""

import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from station.domain.field.findings import Finding
from station.domain.field.findings_line import judge_proxy
from station.domain.recipe import is_loopback
from station.host.doctor.ground import Ground


@dataclass(frozen=True, slots=True)
class Proxy:
    """`address` as it was set, with what secrets may stand in it; `where` that was."""

    address: str = ""
    where: str = ""
    is_used: bool = False

    def __repr__(self) -> str:
        return f"Proxy(where={self.where!r}, is_used={self.is_used!r})"


NO_PROXY = Proxy()


def proxy_for(url: str, ground: Ground) -> Proxy:
    """As the cloud's own session chooses it: nothing for this computer itself goes through one."""
    parts = urlsplit(url)
    address, where = _named(parts.scheme, ground)
    if not address:
        return NO_PROXY
    bypassed = is_loopback(url) or _is_excepted(parts.hostname or "", ground)
    return Proxy(address if "//" in address else f"http://{address}", where, not bypassed)


def look_at_proxy(url: str, ground: Ground) -> Sequence[Finding]:
    proxy = proxy_for(url, ground)
    return (judge_proxy(proxy.where, proxy.address, by_proxy=proxy.is_used),)


def _named(scheme: str, ground: Ground) -> tuple[str, str]:
    for name in (f"{scheme}_proxy", "all_proxy"):
        for variable in (name, name.upper()):
            if address := ground.environment.get(variable, ""):
                return address, variable
    if ground.system in ("win32", "darwin"):
        return urllib.request.getproxies().get(scheme, ""), "the system's settings"
    return "", ""


def _is_excepted(host: str, ground: Ground) -> bool:
    """A name, or the end of it, or `*` for every host."""
    environment = ground.environment
    named = environment.get("no_proxy") or environment.get("NO_PROXY") or ""
    ends = [end.strip().lstrip(".").lower() for end in named.split(",") if end.strip()]
    if ends:
        return any(end == "*" or f".{host.lower()}".endswith(f".{end}") for end in ends)
    if ground.system in ("win32", "darwin"):
        return bool(urllib.request.proxy_bypass(host))
    return False
