"""What was found in the guide, as a page of it."""

import re
from collections.abc import Sequence

from station.window.help.book import Find

_MARKUP = re.compile(r"([\\`*_\[\]<>#|&~])")


def found_page(title: str, nothing: str, found: Sequence[Find]) -> str:
    """Markdown: a link and the words around for each; `nothing` where there is none."""
    lines = [f"# {_plain(title)}", "" if found else nothing]
    for each in found:
        is_whole = each.heading == each.page.title
        heading = each.heading if is_whole else f"{each.page.title} · {each.heading}"
        lines.append(f"[{_plain(heading)}]({each.page.key}.md#{each.anchor})  ")
        lines += [_plain(each.words), ""]
    return "\n".join(lines)


def _plain(text: str) -> str:
    """No word of a person or a page becomes markup."""
    return _MARKUP.sub(r"\\\1", text)
