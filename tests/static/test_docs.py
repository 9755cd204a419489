"""The pages in docs/: links lead somewhere, what is drawn or copied from elsewhere is up to date."""

import re

import pytest
import which_chart


@pytest.fixture(scope="module")
def pages(tracked_files, project_root):
    """Return the text of every page by its path."""
    paths = [path for path in tracked_files if path.suffix == ".md"]
    return {path: path.read_text(encoding="utf-8") for path in paths}


def anchors(text):
    """Return the anchors of the headings of a page, as forges and the site make them."""
    headings = re.findall(r"(?m)^#+ (.+)$", re.sub(r"(?s)```.*?```", "", text))
    plain = (re.sub(r"[^\w\- ]", "", heading.lower()).strip() for heading in headings)
    return {re.sub(" ", "-", heading) for heading in plain}


def test_links_between_pages_and_to_files_lead_somewhere(pages):
    broken = []
    for path, text in pages.items():
        for target in re.findall(r"\]\(([^)\s]+)\)", re.sub(r"(?s)```.*?```|`[^`\n]*`", "", text)):
            file, _, anchor = target.partition("#")
            if re.match("[a-z]+:", file):
                continue
            to = (path.parent / file).resolve() if file else path
            if not to.exists() or (anchor and to in pages and anchor not in anchors(pages[to])):
                broken.append(f"{path.name}: {target}")
    assert broken == []


def test_the_chart_is_drawn_from_its_table(project_root):
    """`make docs-pages` draws it again."""
    docs = project_root / "docs"
    drawn = which_chart.chart((docs / "which.md").read_text("utf-8"))
    assert (docs / "images" / "which.svg").read_text("utf-8") == drawn


@pytest.mark.parametrize("path", ["CITATION.cff", "docs/cite.md"])
def test_citations_name_the_version(project_root, path):
    version = re.search(r"(?m)^version=(.+)$", (project_root / "metadata.txt").read_text("utf-8"))[1]
    assert version in re.findall(r"\d+\.\d+\.\d+", (project_root / path).read_text("utf-8"))


def test_every_page_is_in_the_menu(project_root, pages):
    """Those of the algorithms are put there by tools/site_hooks.py."""
    menu = (project_root / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:\n")[2]
    listed = set(re.findall(r"[\w/-]+\.md", menu))
    docs = project_root / "docs"
    written = {path.relative_to(docs).as_posix() for path in pages if path.is_relative_to(docs)}
    assert {path for path in written if not re.match("algorithms/(?!index)", path)} == listed


def test_pictures_say_what_they_show(pages):
    assert [str(path) for path, text in pages.items() if "![](" in text] == []
