from landcover_segmentation.core.errors import LandCoverError


def test_the_message_says_what_is_wrong_what_was_given_and_what_to_do():
    assert str(LandCoverError("It broke")) == "It broke."
    assert str(LandCoverError("It broke", "at 3")) == "It broke: at 3."
    assert str(LandCoverError("It broke", "at 3", "Mend it.")) == "It broke: at 3. Mend it."
    assert str(LandCoverError("It broke", advice="Mend it.")) == "It broke. Mend it."
