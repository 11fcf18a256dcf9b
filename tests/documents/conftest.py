"""Two documents that many tests look at; made once."""

import pytest

from tests.documents.samples import MADE, everything, session_report
from wellbeing_desktop.documents.render import render


@pytest.fixture(scope="session")
def report() -> bytes:
    return render(session_report(), MADE)


@pytest.fixture(scope="session")
def long() -> bytes:
    return render(everything(), MADE)


@pytest.fixture(params=["report", "long"])
def pdf(request: pytest.FixtureRequest) -> bytes:
    made: bytes = request.getfixturevalue(request.param)
    return made
