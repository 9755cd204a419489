import pytest
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.remote import compare_versions, versions

HERE = (("Python", "3.11"), ("numpy", "1.24.2"), ("GDAL", "3.6.2"), ("scikit-learn", "1.2.1"))
ADDRESS = "tcp://10.0.0.5:4000"


def there(**other):
    return tuple((name, other.get(name.replace("-", "_"), version)) for name, version in HERE)


def test_the_same_versions_need_no_word():
    assert compare_versions(ADDRESS, HERE, there()) == []
    assert compare_versions(ADDRESS, versions(), versions()) == []


@pytest.mark.parametrize(
    ("name", "version"),
    [("Python", "3.12"), ("numpy", "2.2.0"), ("GDAL", "3.6.4"), ("scikit-learn", "1.2.9")],
)
def test_versions_that_give_the_same_map_are_told(name, version):
    [sentence] = compare_versions(ADDRESS, HERE, there(**{name.replace("-", "_"): version}))
    assert all(word in sentence for word in (name, dict(HERE)[name], version, ADDRESS))


@pytest.mark.parametrize(("name", "version"), [("GDAL", "3.10.1"), ("scikit-learn", "1.4.0")])
def test_versions_that_may_give_another_map_are_refused(name, version):
    with pytest.raises(LandCoverError) as error:
        compare_versions(ADDRESS, HERE, there(**{name.replace("-", "_"): version}))
    assert all(word in str(error.value) for word in (name, dict(HERE)[name], version, ADDRESS))


def test_what_is_missing_there_is_refused_and_what_is_missing_here_is_not_asked_for():
    absent = "cannot be imported (No module named 'sklearn')"
    with pytest.raises(LandCoverError, match=r"lacks scikit-learn.*tcp://10\.0\.0\.5:4000"):
        compare_versions(ADDRESS, HERE, there(scikit_learn=absent))
    assert compare_versions(ADDRESS, there(scikit_learn=absent), there(scikit_learn=absent)) == []
    assert compare_versions(ADDRESS, there(scikit_learn=absent), HERE) == []
