"""The pages of the algorithms, for the site and the Help button, are what code and help make them."""

import algorithm_pages
import interface
import pytest
from examples import NAMES
from landcover_segmentation.algorithms.shared.words import word_of


@pytest.fixture(scope="module")
def files(plugin):
    """Return the text of every page by its path in the checkout."""
    algorithms = [plugin.provider.algorithm(name).create() for name in NAMES]
    return algorithm_pages.all_files(algorithms, word_of, interface)


def test_pages_are_up_to_date(files, project_root):
    """`make docs-pages` writes them again."""
    written = {*project_root.glob("docs/algorithms/*.md"), *project_root.glob("help/*.html")}
    assert {path.relative_to(project_root).as_posix() for path in written} == set(files)
    stale = [name for name, text in files.items() if (project_root / name).read_text("utf-8") != text]
    assert stale == []


@pytest.mark.parametrize("name", NAMES)
def test_every_parameter_and_result_has_its_row(files, provider, name):
    algorithm = provider.algorithm(name)
    for path in (f"docs/algorithms/{name}.md", f"help/{name}.html"):
        for item in [*algorithm.parameterDefinitions(), *algorithm.outputDefinitions()]:
            assert item.name() in files[path] and item.description() in files[path]
