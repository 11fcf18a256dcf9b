"""The question until when a consent holds, and how it can be stopped before."""

from datetime import date

from PySide6.QtWidgets import QLabel, QRadioButton, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import DateField, LabelledField


class UntilPage(QWidget):
    """`until()` is None for the end of the trajectory."""

    from_field: LabelledField
    from_edit: DateField
    until_field: LabelledField
    until_day_radio: QRadioButton
    until_end_radio: QRadioButton
    until_edit: DateField
    stop_label: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "consent_until")
        self.until_day_radio.toggled.connect(self.until_edit.setEnabled)

    def begin(self, first: date, last: date | None, proposed: date) -> None:
        """Show these days; `proposed` is the last day for when somebody prefers a day to the end of the trajectory."""
        self.from_edit.set_value(first)
        self.until_edit.set_value(last or proposed)
        (self.until_end_radio if last is None else self.until_day_radio).setChecked(True)
        self.until_field.set_error("")

    def say_how_to_stop(self, client: str) -> None:
        """Tell in plain words how the client takes it back."""
        form = self.tr(
            "{client} zegt het tegen u. Dat is genoeg: een reden of een formulier is niet nodig. U legt het meteen "
            "vast, en vanaf dat moment geeft u niets meer door. U ziet dan samen wat al was gegeven, en voor de "
            "ontvanger ligt een brief klaar."
        )
        self.stop_label.setText(form.format(client=client))

    def first(self) -> date:
        """The first day."""
        return self.from_edit.value()

    def until(self) -> date | None:
        """The last day; None for the end of the trajectory."""
        return self.until_edit.value() if self.until_day_radio.isChecked() else None

    def show_trouble(self, error: UserError) -> None:
        """Say at the last day what is wrong with it, and begin there."""
        self.until_field.set_error(error)
        self.until_edit.setFocus()
