"""The dossier of one client: overview, talks, agreements, consent, documents."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.services import calendar_papers
from wellbeing_desktop.services.dossier import Dossier, dossier

from ...desk import Desk
from ...fitting import Columns
from ...paper_dialog import PaperDialog
from ...parts import PageHeader, Segments
from ...parts.rows import fill
from ...places import Place
from ...view import View
from .contact_form import ContactForm
from .details_form import DetailsForm
from .erasing_card import ErasingCard
from .groups_card import GroupsCard
from .life_areas_card import LifeAreasCard
from .lists import Lists
from .overview import Overview
from .papers import ClientPapers

TABS = ("overview", "sessions", "agreements", "consents", "documents")


class ClientView(View):
    """Everything about one client; `Place.part` names the tab.

    'contact:ROLE' opens the form of a new contact in that role; once it is kept, the way leads back.
    """

    form = "client"
    header: PageHeader
    tabs_row: QHBoxLayout
    tabs: Segments
    consent_button: QPushButton
    pages: QStackedWidget
    contact_form: ContactForm
    details_form: DetailsForm
    life_areas_card: LifeAreasCard
    overview_left: QVBoxLayout
    overview_right: QVBoxLayout
    running_rows: QVBoxLayout
    contact_rows: QVBoxLayout
    new_contact_button: QPushButton
    sessions_rows: QVBoxLayout
    agreements_rows: QVBoxLayout
    consents_rows: QVBoxLayout
    documents_rows: QVBoxLayout
    documents_page: QVBoxLayout
    new_trajectory_button: QPushButton
    plan_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.contact_form.work_at(desk)
        self.details_form.work_at(desk)
        self.life_areas_card.work_at(desk)
        Columns(self, self.tabs_row)
        self._overview = Overview(desk, self.running_rows, self.contact_rows, self.contact_form)
        self.groups_card = GroupsCard(desk, self)
        self.overview_left.insertWidget(1, self.groups_card)
        self.erasing_card = ErasingCard(desk, self)
        self.overview_right.insertWidget(2, self.erasing_card)
        self.client_papers = ClientPapers(desk, self)
        self.documents_page.insertWidget(0, self.client_papers)
        self._lists = Lists(desk, self)
        self.new_contact_button.clicked.connect(lambda _checked: self.contact_form.begin())
        self.contact_form.kept.connect(self._contact_kept)
        self.tabs.chosen.connect(self._show_tab)
        self.consent_button.clicked.connect(lambda: desk.go(Place("consent", self.place.id)))
        self.new_trajectory_button.clicked.connect(lambda: desk.go(Place("new_trajectory", self.place.id)))
        self.plan_paper = PaperDialog(desk, self._plan_paper, self)
        self.plan_button.clicked.connect(self.plan_paper.open)

    def retranslate(self) -> None:
        """The names of the tabs and of the forms' choices."""
        words = (
            self.tr("Overzicht"),
            self.tr("Gesprekken"),
            self.tr("Afspraken"),
            self.tr("Toestemming"),
            self.tr("Documenten"),
        )
        self.tabs.set_items(list(zip(TABS, words, strict=True)))
        self._show_tab(self.place.part or TABS[0])

    def show_place(self, place: Place) -> None:
        """Show another client, or another tab of the same."""
        if place.id != self.place.id:
            self.contact_form.dismiss()
        super().show_place(place)
        self._show_tab(place.part or TABS[0])
        begin, _, role = place.part.partition(":")
        if begin == "contact":
            self.contact_form.begin(Role(role))

    def redraw(self) -> None:
        """Fill all tabs; a client that is gone leads back to the list."""
        found = self.desk.attempt(lambda: dossier(self.desk.vault, self.place.id))
        if found is None:
            self.desk.go(Place("clients"))
            return
        self.header.set_title(self.desk.name(found.client.name))
        self.header.set_subtitle(found.organisation)
        self._overview.show(found)
        now = self.desk.vault.now()
        self.plan_button.setVisible(any(running.upcoming(now) for running in found.running))
        self.groups_card.show_client(found.client.id)
        self.client_papers.show_client(found.client.id)
        self.erasing_card.show_client(found.client.id)
        self.details_form.fill(found)
        self.life_areas_card.show_client(found.client.id)
        self._fill_lists(found)

    def whereabouts(self) -> Place:
        """The client, with the tab in front."""
        return Place("client", self.place.id, self.tabs.current())

    def take_focus(self) -> None:
        """Begin at the tabs, or in the form that the place asks for."""
        if self.place.part.startswith("contact:"):
            self.contact_form.contact_name_edit.setFocus()
        else:
            self.tabs.setFocus()

    def _fill_lists(self, found: Dossier) -> None:
        lists = self._lists
        fill(self.sessions_rows, lists.sessions(found), self.tr("Nog geen gesprekken gepland."), stretch=True)
        fill(self.agreements_rows, lists.agreements(found), self.tr("Nog geen afspraken."), stretch=True)
        fill(self.consents_rows, lists.consents(found), self.tr("Nog geen toestemming gegeven."), stretch=True)
        fill(self.documents_rows, lists.documents(found), self.tr("Nog geen documenten."), stretch=True)

    def _plan_paper(self) -> Release:
        vault = self.desk.vault
        return calendar_papers.client_plan(vault, calendar_papers.of_client(vault, self.place.id))

    def _contact_kept(self) -> None:
        if self.place.part.startswith("contact:"):
            self.desk.back()

    def _show_tab(self, part: str) -> None:
        key = part if part in TABS else TABS[0]
        self.tabs.set_current(key)
        self.pages.setCurrentIndex(TABS.index(key))
