"""Draw docs/images/which.svg, which algorithm when, from the tables of docs/which.md: `make docs-pages`."""

import html
import re
from pathlib import Path

DOCS = Path(__file__).resolve().parents[1] / "docs"
_WIDTH, _LEFT, _SPLIT, _ROW, _HEAD = 980, 24, 500, 44, 52


def chart(page):
    """Return the chart as SVG, from the text of the page."""
    shapes, top = [], 20
    for title, rows in sections(page):
        shapes.append(f'<text x="{_LEFT}" y="{top + 28}" class="title">{html.escape(title)}</text>')
        top += _HEAD
        for wanted, taken in rows:
            shapes += row(top, wanted, taken)
            top += _ROW
        top += 12
    style = (
        "text { font: 15px system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; fill: #1d2226; }"
        " .title { font-weight: 700; font-size: 19px; fill: #17694d; } .light { fill: #ffffff; }"
        " .note { font-size: 14px; fill: #5f666c; }"
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {top + 8}" role="img">\n'
        f"<title>Which algorithm when</title>\n<style>{style}</style>\n"
        f'<rect width="{_WIDTH}" height="{top + 8}" rx="12" fill="#fbfaf7"/>\n'
        + "\n".join(shapes)
        + "\n</svg>\n"
    )


def sections(page):
    """Return heading and rows of every table that says what to take."""
    found = []
    for part in re.split("(?m)^## ", page)[1:]:
        rows = re.findall(r"(?m)^\| (.+?) \| (.+?) \|$", part)
        if rows and rows[0] == ("you have or want", "take"):
            found.append((part.splitlines()[0], rows[1:]))
    return found


def row(top, wanted, taken):
    """Return the shapes of one row: a box, an arrow, and a pill for each algorithm."""
    middle = top + 16
    shapes = [
        f'<rect x="{_LEFT}" y="{top}" width="{_SPLIT - _LEFT - 44}" height="32" rx="6" fill="#efede7"/>',
        f'<text x="{_LEFT + 12}" y="{middle + 6}">{html.escape(wanted)}</text>',
        f'<path d="M{_SPLIT - 38} {middle}h24m-7-6l7 6-7 6" fill="none" stroke="#7d8389" stroke-width="2"/>',
    ]
    left = _SPLIT
    for name in re.findall(r"\[(.+?)\]", taken):
        width = 30 + 8.6 * len(name)
        shapes.append(
            f'<rect x="{left:.0f}" y="{top}" width="{width:.0f}" height="32" rx="16" fill="#17694d"/>'
            f'<text x="{left + width / 2:.0f}" y="{middle + 6}" text-anchor="middle" class="light">'
            f"{html.escape(name)}</text>"
        )
        left += width + 8
    note = re.sub(r"\[.+?\]\(.+?\)", "", taken).strip(" ,")
    if note:
        shapes.append(f'<text x="{left:.0f}" y="{middle + 5}" class="note">{html.escape(note)}</text>')
    return shapes


if __name__ == "__main__":
    text = chart((DOCS / "which.md").read_text(encoding="utf-8"))
    (DOCS / "images" / "which.svg").write_text(text, encoding="utf-8", newline="\n")
