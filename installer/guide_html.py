"""The guide as HTML: one file a page that needs no other and no network."""

import base64
import html
import tomllib
from pathlib import Path
from string import Template

from station.window.help.book import Book
from station.window.help.contents import Leaf
from station.window.help.markdown import html_of

_PAGE = Template("""\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$title · Station</title>
<style>
$style</style>
</head>
<body>
<a class="skip" href="#page">To the page</a>
<div class="whole">
<nav aria-label="Pages of the guide">
<strong>Station</strong>
$pages
</nav>
<main id="page">
$text</main>
</div>
</body>
</html>
""")


def write_html(resources: Path, into: Path) -> list[Path]:
    """Every page of `resources/guide` as `into/<key>.html`; the files written."""
    book = Book(lambda name: (resources / name).read_bytes())
    style = _style(resources)
    into.mkdir(parents=True, exist_ok=True)
    return [_write(book, leaf, style, resources, into) for leaf in book.leaves]


def _write(book: Book, leaf: Leaf, style: str, resources: Path, into: Path) -> Path:
    text = html_of(
        book.text(leaf.key),
        lambda address: address.replace(".md", ".html", 1),
        lambda address: _inside((resources / "guide" / address).resolve()),
    )
    text = text.replace("<table>", '<div class="wide"><table>')
    text = text.replace("</table>", "</table></div>")
    page = into / f"{leaf.key}.html"
    whole = _PAGE.substitute(
        title=html.escape(leaf.title), style=style, pages=_pages(book, leaf), text=text
    )
    page.write_text(whole, encoding="utf-8")
    return page


def _pages(book: Book, here: Leaf) -> str:
    links = []
    for leaf in book.leaves:
        mark = ' aria-current="page"' if leaf == here else ""
        links.append(f'<a href="{leaf.key}.html"{mark}>{html.escape(leaf.title)}</a>')
    return "\n".join(links)


def _inside(picture: Path) -> str:
    """The picture itself, so that a page can be sent as one file."""
    return "data:image/png;base64," + base64.b64encode(picture.read_bytes()).decode()


def _style(resources: Path) -> str:
    tokens = tomllib.loads((resources / "tokens.toml").read_text(encoding="utf-8"))
    tables = {
        theme: " ".join(f"--{name}: {colour};" for name, colour in tokens[theme].items())
        for theme in ("light", "dark")
    }
    return Template((resources / "guide.css").read_text(encoding="utf-8")).substitute(tables)
