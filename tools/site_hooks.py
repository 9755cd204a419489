"""What `make docs` adds to MkDocs: algorithms in the menu, links out of docs/, the icon of the plugin."""

import posixpath
import re
from pathlib import Path

from mkdocs.structure.files import File

ROOT = Path(__file__).resolve().parents[1]


def on_config(config):
    """Put the page of each algorithm into the menu, in the order of their names."""
    titles = {}
    for path in (ROOT / "docs" / "algorithms").glob("*.md"):
        if path.stem != "index":
            title = re.search("(?m)^# (.+)$", path.read_text(encoding="utf-8"))[1]
            titles[title] = f"algorithms/{path.name}"
    menu = next(entry for entry in config.nav if "Algorithms" in entry)
    menu["Algorithms"] += [{title: titles[title]} for title in sorted(titles)]
    return config


def on_files(files, config):
    """Take the icon from where the plugin has it."""
    icon = ROOT / "icons" / "landcover.svg"
    files.append(File.generated(config, "images/landcover.svg", abs_src_path=str(icon)))
    return files


def on_page_markdown(markdown, page, config, files):
    """Lead links to files of the repository that are not in docs/ to where the repository is read."""

    def lead(match):
        path, _, anchor = match[1].partition("#")
        inside = posixpath.normpath(posixpath.join("docs", posixpath.dirname(page.file.src_uri), path))
        if re.match(r"[a-z]+:", path) or not path or inside.startswith("docs/"):
            return match[0]
        if not (ROOT / inside).exists():
            raise FileNotFoundError(f"{page.file.src_uri} links to {inside}, which does not exist.")
        return f"]({config.repo_url.rstrip('/')}/blob/main/{inside}{'#' + anchor if anchor else ''})"

    return re.sub(r"\]\(([^)\s]+)\)", lead, markdown)
