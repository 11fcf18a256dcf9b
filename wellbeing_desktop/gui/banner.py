"""The quiet bar for news: a sentence, at most one button, and a cross; never a modal box."""

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from .announce import announce
from .buttons import button
from .clearance import Clearance
from .foot_room import lifted
from .news import News
from .parts.icon_label import IconLabel
from .theme import restyle, theme
from .tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

_ICONS = {"ok": "circle-check", "warning": "triangle-alert", "danger": "circle-alert"}
MARGIN = SPACE_L
WIDEST = 640
STAYS = 8_000
"""Milliseconds that ok news stays in sight; warnings stay until dismissed."""


class Banner(QFrame):
    """Lies over the lower left corner of its parent, so that nothing moves when it comes or goes.

    What it lies over can be scrolled out from under it; above what cannot, as a row of buttons at the foot, it stays.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._news: News | None = None
        self._fresh = False
        self._icon = IconLabel("circle-check", "ok", parent=self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = button("", "quiet", parent=self)
        self._close = button("", "icon-quiet", "x", self)
        self._row = QHBoxLayout(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS)
        self._build()
        parent.installEventFilter(self)
        self.hide()
        Clearance(parent, self, self._place)

    @property
    def news(self) -> News | None:
        """What is shown now."""
        return self._news

    def show_news(self, news: News) -> None:
        """Show a message in place of the one before, and say it to a screen reader."""
        self._news, self._fresh = news, True
        QTimer.singleShot(0, self, self._settle)
        self._icon.set_icon(_ICONS[news.kind], news.kind)
        self._text.setText(news.text)
        self._action.setText(news.action)
        self._action.setVisible(bool(news.action))
        restyle(self, kind=news.kind)
        self.setAccessibleName(news.text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start() if news.kind == "ok" else self._timer.stop()
        announce(self, news.text)

    def dismiss(self) -> None:
        """Take the message away."""
        self._timer.stop()
        self._news = None
        self.hide()

    def leave_place(self) -> None:
        """Take away what was only about the place that is left; what is said while leaving it belongs to the next."""
        if self._news is not None and not self._news.stays and not self._fresh:
            self.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the corner when the parent changes size."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return super().event(event)

    def _build(self) -> None:
        restyle(self, part="banner")
        row = self._row
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._action.clicked.connect(self._run)
        self._close.clicked.connect(self.dismiss)
        self._timer.timeout.connect(self._time_up)
        self._retranslate()

    def _retranslate(self) -> None:
        self._close.setAccessibleName(self.tr("Bericht sluiten"))
        self._close.setToolTip(self.tr("Bericht sluiten"))

    def _run(self) -> None:
        news = self._news
        self.dismiss()
        if news is not None and news.run is not None:
            news.run()

    def _settle(self) -> None:
        self._fresh = False

    def _time_up(self) -> None:
        """Go, unless the user is just about to use it."""
        if self.underMouse() or self._action.hasFocus() or self._close.hasFocus():
            self._timer.start()
        else:
            self.dismiss()

    def _place(self) -> None:
        room = self._over.size()
        words = self._text.fontMetrics().horizontalAdvance(self._text.text())
        natural = self._row.minimumSize().width() - self._text.minimumSizeHint().width() + words + SPACE_XL
        width = min(natural, theme().pixels(WIDEST), room.width() - 2 * MARGIN)
        height = max(self._row.totalHeightForWidth(width), self._row.totalMinimumSize().height())
        corner = QRect(MARGIN, room.height() - height - MARGIN, width, height)
        self.setGeometry(lifted(self._over, self, corner))
