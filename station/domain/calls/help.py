"""What a person should know before calling: how tokens are kept safe, which kind may do what,
and how much a site may ask. Window and command show the same words.
"""

import textwrap
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from station.domain.calls.catalogue import CALLS, GROUPS, calls_of
from station.domain.calls.limits import CALLS_PER_UNIT, HOUR_S, LIMITS, OUR_SHARE, Limit
from station.domain.calls.shape import ApiCall, Kind, Style

Section = tuple[str, tuple[str, ...]]
"""A heading and its lines: paragraphs of any length. Those that begin with two blanks are a table,
for letters that are all of one width.
"""

UNSAFE: Mapping[Style, str] = MappingProxyType(
    {
        Style.FORM: "A token in the body is written down wherever bodies are: by proxies, in"
        " traces, in bug reports.",
        Style.QUERY: "A token in the address is written down by every proxy and server on the"
        " way, and in histories; the service may refuse it.",
    }
)
"""Why a way of the token is unsafe (cloud-api 2.1, 5.1). The header is not."""
TITLES: Mapping[str, str] = MappingProxyType(
    {
        "safety": "How tokens are kept safe",
        "tokens": "Which kind of token may do what",
        "limits": "How much a site may ask",
    }
)
_KINDS: Mapping[Kind, tuple[str, str]] = MappingProxyType(
    {
        Kind.USER: ("all products and devices that the account may see", "90 days, or as asked"),
        Kind.PRODUCT: ("everything in one product", "an hour, or as asked"),
        Kind.CUSTOMER: ("one customer's devices, and their claiming", "90 days, or as asked"),
        Kind.API_USER: ("the scopes chosen, in one product or organization", "it never ends"),
        Kind.CLIENT: ("makes tokens and customers; no token itself", "until it is deleted"),
    }
)
_WIDTH = 96
_COLUMNS = (Kind.CLIENT, Kind.USER, Kind.PRODUCT, Kind.CUSTOMER)
_SAFETY: tuple[Section, ...] = (
    (
        "Where a secret may stand",
        (
            "In the system's key store, in memory until Station is closed, or in a variable of"
            " the environment, which Station takes out at once.",
            "Never in an argument of a command, a source file, a recipe, a log, a picture or"
            " the report of an error. Station keeps none in its history.",
            "What the service shows once, Station shows once: keep it then.",
        ),
    ),
    (
        "Which token to use",
        (
            "The narrowest that is enough: a product token for what is in the product, a"
            " customer token for what is the customer's, a user token only where nothing else"
            " will do. Station chooses so by itself.",
            "A short life: an hour for a bench. A token that lives for ever serves whoever"
            " finds it for ever.",
            "A client's secret is no token, but it makes tokens for every customer of its"
            " product: guard it most of all.",
            "A token that was made with a one-time code needs none any more: guard it like a"
            " password.",
        ),
    ),
    (
        "How it travels",
        (
            "In the Authorization header, unless one call is told otherwise.",
            f"In a form body (--token-style form): {UNSAFE[Style.FORM]}",
            f"In the address (--token-style query): {UNSAFE[Style.QUERY]}",
        ),
    ),
    (
        "When it is no longer needed",
        (
            "Delete it: tokens.delete-current for the one in use. The service says yes also to"
            " a token that does not exist; tokens.current tells whether it is gone.",
        ),
    ),
)
"""Cloud-api 5.1."""


def help_sections(name: str) -> tuple[Section, ...]:
    """The page's headings with their lines. Raises KeyError."""
    return _PAGES[name]()


def help_page(name: str) -> str:
    """The page as plain text. Raises KeyError."""
    parts = [f"{TITLES[name]}\n{'=' * len(TITLES[name])}"]
    for heading, lines in help_sections(name):
        parts.append("\n".join([heading, "-" * len(heading), *map(_wrapped, lines)]))
    return "\n\n".join(parts) + "\n"


def _wrapped(line: str) -> str:
    return line if line.startswith("  ") else textwrap.fill(line, _WIDTH)


def _tokens() -> tuple[Section, ...]:
    """Cloud-api 5.2 and 5.3; the tables are made of the declarations."""
    return (
        ("Kinds", tuple(_kind_lines())),
        (
            "Who stands behind a token",
            (
                "Your own account: what your role in each product and organization allows.",
                "The account that owns all devices: the same for that account; keep it for work"
                " that nobody else may do.",
                "A member of the team with fewer rights: reads, or a little more.",
                "An API user: a programme, in one product or organization, with the scopes you"
                " choose and nothing else; loose devices are out of its reach.",
                "A product's client: a token for that product, for as long as you say.",
            ),
        ),
        (
            "How to read the tables",
            (
                "yes: may call it.  ?: nobody knows for sure, the service may refuse.  -: refused."
                "  Under api-user stands the scope that it needs.",
            ),
        ),
        *((group, tuple(_matrix_lines(group))) for group in GROUPS),
    )


def _kind_lines() -> Iterator[str]:
    yield f"  {'kind':<10}{'reach':<51}life"
    for kind, (reach, life) in _KINDS.items():
        yield f"  {kind:<10}{reach:<51}{life}"


def _matrix_lines(group: str) -> Iterator[str]:
    calls = calls_of(group)
    width = max(len(call.name) for call in CALLS.values()) + 2
    yield f"  {'':<{width}}" + "".join(f"{kind:<10}" for kind in _COLUMNS) + Kind.API_USER
    for call in calls:
        cells = "".join(f"{_word(call, kind):<10}" for kind in _COLUMNS)
        yield f"  {call.name:<{width}}{cells}{_scope(call)}"


def _word(call: ApiCall, kind: Kind) -> str:
    if not call.tokens:
        return "no token"
    if kind in call.tokens:
        return "yes"
    return "?" if kind in call.doubtful else "-"


def _scope(call: ApiCall) -> str:
    word = _word(call, Kind.API_USER)
    return call.scope if word == "yes" and call.scope else word


def _limits() -> tuple[Section, ...]:
    """Cloud-api 3.6, settled 1.11."""
    calls = LIMITS[0]
    units = int(calls.most * OUR_SHARE / CALLS_PER_UNIT * HOUR_S / calls.span_s)
    return (
        (
            "For one public address",
            (
                f"  {'what':<26}{'the service':<26}Station takes",
                *(_limit_line(limit) for limit in LIMITS),
            ),
        ),
        (
            "Whose budget it is",
            (
                "Everybody behind the same address shares it: other computers, scripts, people.",
                f"Station takes {OUR_SHARE:.0%} of each and leaves the rest to them. All Station"
                " programmes of this computer keep one account of it; whoever would go over it"
                " waits, and is told how long.",
                f"A unit needs about {CALLS_PER_UNIT} calls: enough for {units:,} units an hour.",
            ),
        ),
        (
            "Log-ins",
            (
                "Ten refused in a row lock the site out for half an hour, whoever made them.",
                "Station never lets more than three be refused in a row.",
            ),
        ),
    )


def _limit_line(limit: Limit) -> str:
    span = "an hour" if limit.span_s == HOUR_S else f"{limit.span_s / 60:.0f} min"
    asked = f"{limit.most:,} in {span}"
    return f"  {limit.title:<26}{asked:<26}{int(limit.most * OUR_SHARE):,}"


_PAGES: Mapping[str, Callable[[], tuple[Section, ...]]] = MappingProxyType(
    {"safety": lambda: _SAFETY, "tokens": _tokens, "limits": _limits}
)
