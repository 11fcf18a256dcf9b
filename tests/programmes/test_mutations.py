"""Whatever is done to a programme file, it is read or its mistake is told with a line of the file: nothing else."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.programmes.expected import Expected
from wellbeing_desktop.programmes.reader import read
from wellbeing_desktop.programmes.shelf import shelf

SOURCES = tuple(shelf().sources.values())
MARKS = st.sampled_from([*"[]{}\"'=,#.\n\té", "", "\r\n", '"""', "[[phases]]", "[length]", "[[[]]]", "key"])
VALUES = st.sampled_from(["true", "0", "-1", "1e400", "9" * 30, "nan", "1979-05-27 07:32:00", '"\\u0000"', 'key = ""'])
PIECES = MARKS | VALUES | st.text(max_size=8)


@st.composite
def spoiled(draw: st.DrawFn) -> str:
    """A programme file in which up to four pieces were replaced by something else."""
    source = draw(st.sampled_from(SOURCES))
    for _ in range(draw(st.integers(1, 4))):
        begin = draw(st.integers(0, len(source)))
        source = source[:begin] + draw(PIECES) + source[begin + draw(st.integers(0, 60)) :]
    return source


@st.composite
def other_values(draw: st.DrawFn) -> str:
    """A programme file in which a few lines were given another value, were left out or came twice."""
    lines = draw(st.sampled_from(SOURCES)).splitlines()
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(lines) - 1))
        name, equals, _ = lines[at].partition(" = ")
        value = draw(st.sampled_from(["0", "true", "[]", "{}", '"x"', '["client"]', "[7, 7]", "3.5", "1e9"]))
        lines[at : at + 1] = draw(st.sampled_from([[], [lines[at]] * 2, [f"{name} = {value}" if equals else name]]))
    return "\n".join(lines)


@settings(max_examples=300, deadline=None)
@given(spoiled() | other_values() | st.text(max_size=200))
@example(f"order = {'9' * 5000}")
@example(SOURCES[0].replace("hours_a_week = ", f"hours_a_week = {'9' * 400} #"))
@example("[" * 3000)
@example('key = { key = "x" }\nkinds = [[1]]')
def test_a_spoiled_file_is_read_or_its_mistake_is_told(source: str) -> None:
    error = mistake_in(source)
    if error:
        assert error.kind is Kind.PROGRAMME_MISTAKE
        assert 1 <= int(str(error.data["line"])) <= source.count("\n") + 1
        assert error.data["expected"] in set(Expected)


def mistake_in(source: str) -> UserError | None:
    """What the reader tells, or None when it read a programme."""
    try:
        read(source, "x.toml")
    except UserError as error:
        return error
    return None
