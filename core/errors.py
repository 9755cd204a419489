"""The one error that is meant for the user's eyes."""

import copyreg


class LandCoverError(Exception):
    """Something the user can put right, said in one clear sentence.

    Parameters
    ----------
    problem : str
        What is wrong, without a full stop.
    given : str, optional
        What was given.
    advice : str, optional
        What to do about it, as a whole sentence.

    Attributes
    ----------
    parts : tuple of str
        The three, as they were given.
    """

    def __init__(self, problem, given="", advice=""):
        message = f"{problem}: {given}." if given else f"{problem}."
        super().__init__(f"{message} {advice}".strip())
        self.parts = (problem, given, advice)

    def retell(self, change):
        """Change the wording of all that is told; `change` takes a text and returns another one."""
        self.parts = tuple(map(change, self.parts))
        self.args = (change(str(self)),)

    def __reduce__(self):
        # The sentence is made once: an error that comes from another process tells what it told there.
        return copyreg.__newobj__, (type(self), *self.args), {"parts": self.parts}


class FileUnreadable(LandCoverError):
    """A file that cannot be opened or read where the work is done."""
