"""The practice's own data as it stands on every document: names, numbers, address, logo."""

from dataclasses import replace

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPixmap
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Practice

from .. import messages
from ..files import ask_open_path
from ..forms import load
from .labelled_field import LabelledField

LOGO_HIGH = 300
"""Pixels kept of a logo's height: enough for 300 dpi on paper, where it is 2.5 cm high at most."""

PREVIEW_HIGH = 48
LARGEST_SIDE = 12_000


class PracticeForm(QWidget):
    """Fill it with `show_practice`; `practice()` gives what was filled in, `show_trouble` marks a field."""

    practice_name_field: LabelledField
    name_edit: QLineEdit
    professional_field: LabelledField
    professional_edit: QLineEdit
    discipline_edit: QLineEdit
    register_edit: QLineEdit
    address_edit: QLineEdit
    town_edit: QLineEdit
    phone_edit: QLineEdit
    email_edit: QLineEdit
    chamber_edit: QLineEdit
    logo_label: QLabel
    logo_button: QPushButton
    no_logo_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "practice_form")
        self._shown = Practice(1, "", "")
        self._logo: bytes | None = None
        self.logo_button.clicked.connect(self._choose_logo)
        self.no_logo_button.clicked.connect(lambda: self._show_logo(None))
        self._show_logo(None)

    def show_practice(self, practice: Practice) -> None:
        """Show the practice's data."""
        self._shown = practice
        for edit, text in self._texts(practice):
            edit.setText(text)
        self._show_logo(practice.logo)

    def practice(self) -> Practice:
        """The practice as filled in; not checked yet."""
        return replace(
            self._shown,
            name=self.name_edit.text(),
            professional=self.professional_edit.text(),
            discipline=self.discipline_edit.text().strip(),
            register_number=self.register_edit.text().strip(),
            address=self.address_edit.text().strip(),
            postcode_and_town=self.town_edit.text().strip(),
            phone=self.phone_edit.text().strip(),
            email=self.email_edit.text().strip(),
            chamber_number=self.chamber_edit.text().strip(),
            logo=self._logo,
        )

    def show_trouble(self, error: UserError | None) -> bool:
        """Mark the field that an error is about; False when it is about none of them. None takes the marks away."""
        fields = {"practice_name": self.practice_name_field, "professional": self.professional_field}
        for field in fields.values():
            field.set_error("")
        wrong = fields.get(str(error.data.get("field"))) if error else None
        if wrong is not None and error is not None:
            wrong.set_error(error)
        return wrong is not None

    def event(self, event: QEvent) -> bool:
        """Say in another language that there is no logo."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_logo"):
            self._show_logo(self._logo)
        return handled

    def _texts(self, practice: Practice) -> tuple[tuple[QLineEdit, str], ...]:
        return (
            (self.name_edit, practice.name),
            (self.professional_edit, practice.professional),
            (self.discipline_edit, practice.discipline),
            (self.register_edit, practice.register_number),
            (self.address_edit, practice.address),
            (self.town_edit, practice.postcode_and_town),
            (self.phone_edit, practice.phone),
            (self.email_edit, practice.email),
            (self.chamber_edit, practice.chamber_number),
        )

    def _choose_logo(self) -> None:
        path = ask_open_path(self, self.tr("Logo kiezen"), self.tr("Afbeeldingen (*.png *.jpg *.jpeg)"))
        if path is None:
            return
        try:
            self._show_logo(read_logo(str(path)))
        except UserError as error:
            self.logo_label.setText(messages.sentence(error))

    def _show_logo(self, logo: bytes | None) -> None:
        self._logo = logo
        self.no_logo_button.setVisible(logo is not None)
        if logo is None:
            self.logo_label.setText(self.tr("Nog geen logo; een logo hoeft niet."))
            return
        pixmap = QPixmap()
        pixmap.loadFromData(logo)
        self.logo_label.setPixmap(pixmap.scaledToHeight(PREVIEW_HIGH, Qt.TransformationMode.SmoothTransformation))


def read_logo(path: str) -> bytes:
    """A picture file as a PNG of at most 300 pixels high; raises IMAGE_UNREADABLE for anything else or enormous."""
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > LARGEST_SIDE:
        raise UserError(Kind.IMAGE_UNREADABLE)
    if size.height() > LOGO_HIGH:
        reader.setScaledSize(size.scaled(LARGEST_SIDE, LOGO_HIGH, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise UserError(Kind.IMAGE_UNREADABLE)
    return _png(image)


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(data.data())
