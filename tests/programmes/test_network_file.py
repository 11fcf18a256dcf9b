"""The employee network's file says what its guide says: six phases, each with goals, pitfalls and an assignment."""

from wellbeing_desktop.domain.programme import Audience, Gate
from wellbeing_desktop.programmes.shelf import shelf


def test_every_phase_has_goals_pitfalls_an_assignment_and_something_to_know() -> None:
    (network,) = (one for one in shelf().programmes if one.audience is Audience.NETWORK)
    assert [phase.title.nl for phase in network.phases] == [
        "De voorbereiding: nadenken en keuzes maken",
        "Uw verhaal",
        "Kerngroep vormen",
        "Ontwikkelen en bespreken van het plan van aanpak",
        "Uitvoeren",
        "Evalueren, bestendigen en borgen",
    ]
    for at, phase in enumerate(network.phases):
        assert phase.goals
        assert phase.pitfalls
        assert phase.assignment
        assert phase.info
        assert phase.opens == ((Gate.ASSIGNMENT,) if at else ())
        for words in (phase.title, phase.assignment, *phase.goals, *phase.pitfalls, *phase.info):
            assert words.nl != words.en
