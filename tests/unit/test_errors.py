import pickle

import pytest
from landcover_segmentation.core.errors import FileUnreadable, LandCoverError


def test_the_message_says_what_is_wrong_what_was_given_and_what_to_do():
    assert str(LandCoverError("It broke")) == "It broke."
    assert str(LandCoverError("It broke", "at 3")) == "It broke: at 3."
    assert str(LandCoverError("It broke", "at 3", "Mend it.")) == "It broke: at 3. Mend it."
    assert str(LandCoverError("It broke", advice="Mend it.")) == "It broke. Mend it."


@pytest.mark.parametrize("kind", [LandCoverError, FileUnreadable])
def test_an_error_comes_from_another_process_as_it_was(kind):
    error = kind("It broke", "at 3", "Mend it.")
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is kind and str(again) == str(error) and again.parts == error.parts


def test_what_is_told_may_be_worded_otherwise():
    error = LandCoverError("It broke", "at /hidden/3", "Mend /hidden/3.")
    error.retell(lambda text: text.replace("/hidden", "/seen"))
    assert str(error) == "It broke: at /seen/3. Mend /seen/3."
    assert error.parts == ("It broke", "at /seen/3", "Mend /seen/3.")
