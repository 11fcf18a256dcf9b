"""The colours and sizes of the program, one place for light and dark (LOOK.md, 'Tokens')."""

from dataclasses import dataclass

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL = 4, 8, 12, 16, 24
RADIUS_CARD, RADIUS_CONTROL, RADIUS_PANEL = 6, 8, 12
CONTROL_HEIGHT = 36
NAVIGATION_WIDTH, NAVIGATION_ICONS_WIDTH, NAVIGATION_BREAK = 216, 60, 1240
NOTE_LINE_HEIGHT = 145  # per cent

CAPTION, CHIP, LABEL, BODY, CARD_TITLE, PAGE_TITLE = 11, 12, 13, 14, 16, 22  # pixels at 100 %


@dataclass(frozen=True)
class KindColours:
    """A soft fill, its 4-pixel bar and the text on it, as '#RRGGBB'."""

    fill: str
    bar: str
    text: str


@dataclass(frozen=True)
class Tokens:
    """Every colour by its task, as '#RRGGBB'; views ask for a task, never for a colour."""

    dark: bool
    background: str
    surface: str
    navigation: str
    text_1: str
    text_2: str
    text_3: str
    line: str
    field_border: str
    hover: str
    pressed: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_text: str
    accent_soft: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    ok: str
    ok_soft: str
    neutral_soft: str
    session: KindColours
    intake: KindColours
    evaluation: KindColours
    group: KindColours
    private: KindColours

    def kind(self, name: str) -> KindColours:
        """The colours of a session kind: session, intake, evaluation, group or private; else session's."""
        return {
            "intake": self.intake,
            "evaluation": self.evaluation,
            "group": self.group,
            "private": self.private,
        }.get(name, self.session)


LIGHT = Tokens(
    dark=False,
    background="#F6F7F7",
    surface="#FFFFFF",
    navigation="#EDF1F0",
    text_1="#1B2625",
    text_2="#4C5A59",
    text_3="#5B6968",
    line="#DFE5E4",
    field_border="#8A9796",
    hover="#F0F4F3",
    pressed="#E3EAE8",
    accent="#0F766E",
    accent_hover="#0C6961",
    accent_pressed="#0A5851",
    on_accent="#FFFFFF",
    accent_text="#0B5F58",
    accent_soft="#D7E8E4",
    danger="#B42318",
    danger_soft="#FCE7E4",
    warning="#8A5300",
    warning_soft="#FCEED5",
    ok="#17693B",
    ok_soft="#E0F2E7",
    neutral_soft="#E9EDEC",
    session=KindColours("#DDEFEC", "#0F766E", "#0A4A44"),
    intake=KindColours("#E3E8FB", "#4457C2", "#2A377F"),
    evaluation=KindColours("#FBEBD3", "#AD6A08", "#6B4100"),
    group=KindColours("#F3E4F3", "#98479B", "#5E2760"),
    private=KindColours("#E9ECEC", "#74827F", "#44504F"),
)

DARK = Tokens(
    dark=True,
    background="#14191A",
    surface="#1B2223",
    navigation="#101516",
    text_1="#E6ECEB",
    text_2="#B3C0BE",
    text_3="#8D9B99",
    line="#303A3B",
    field_border="#667473",
    hover="#232C2D",
    pressed="#2B3637",
    accent="#2FB3A3",
    accent_hover="#3EC2B2",
    accent_pressed="#27998B",
    on_accent="#06201D",
    accent_text="#5FD0C2",
    accent_soft="#1B3A36",
    danger="#F4796C",
    danger_soft="#43211E",
    warning="#EDB057",
    warning_soft="#3B2C14",
    ok="#6CCB92",
    ok_soft="#17351F",
    neutral_soft="#2A3334",
    session=KindColours("#1B3B38", "#2FB3A3", "#CDEBE6"),
    intake=KindColours("#2A3059", "#8591F0", "#D5DAFF"),
    evaluation=KindColours("#44331A", "#E0A13E", "#F6DCAE"),
    group=KindColours("#3D2740", "#D083D3", "#F1D5F3"),
    private=KindColours("#2D3637", "#8D9B99", "#CBD5D3"),
)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two '#RRGGBB' colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
