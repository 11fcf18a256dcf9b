"""What an act of the user changed, so that views can redraw and the act can be undone."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Act(StrEnum):
    """Every act of the user that changes the vault; the audit trail names it with this word."""

    CREATE_VAULT = "create_vault"
    CONFIRM_SHEET = "confirm_sheet"
    UNLOCK = "unlock"
    UNLOCK_WITH_SHEET = "unlock_with_sheet"
    CHANGE_SECRET = "change_secret"  # noqa: S105
    LOCK = "lock"
    SNAPSHOT = "snapshot"
    SAVE_PRACTICE = "save_practice"
    SIGN_PRACTICE = "sign_practice"
    ADD_CLIENT = "add_client"
    CHANGE_CLIENT = "change_client"
    ADD_CONTACT = "add_contact"
    CHANGE_CONTACT = "change_contact"
    ADD_DAY_OFF = "add_day_off"
    REMOVE_DAY_OFF = "remove_day_off"
    START_TRAJECTORY = "start_trajectory"
    ADD_SESSION = "add_session"
    MOVE_SESSION = "move_session"
    SET_COLLEAGUE = "set_colleague"
    HOLD_SESSION = "hold_session"
    CANCEL_SESSION = "cancel_session"
    AUTOSAVE = "autosave"
    ADD_AGREEMENT = "add_agreement"
    CHANGE_AGREEMENT = "change_agreement"
    REMOVE_AGREEMENT = "remove_agreement"
    MAKE_REPORT = "make_report"
    PRESENT_REPORT = "present_report"
    RESPOND = "respond"
    SEAL_REPORT = "seal_report"
    RECORD_CONSENT = "record_consent"
    WITHDRAW_CONSENT = "withdraw_consent"
    DISCLOSE = "disclose"
    CHANGE_TRAJECTORY = "change_trajectory"
    CLOSE_TRAJECTORY = "close_trajectory"
    REOPEN_TRAJECTORY = "reopen_trajectory"
    ADD_TALKS = "add_talks"
    COPY_SESSION = "copy_session"
    REMOVE_SESSION = "remove_session"
    MISS_SESSION = "miss_session"
    RESCHEDULE = "reschedule"
    CHANGE_SESSION = "change_session"
    SAVE_GOAL = "save_goal"
    REMOVE_GOAL = "remove_goal"
    SAVE_HOMEWORK = "save_homework"
    REMOVE_HOMEWORK = "remove_homework"
    MEASURE = "measure"
    CHECK_SUITABILITY = "check_suitability"
    WRITE_REFERRAL = "write_referral"
    SAVE_INVESTMENT = "save_investment"
    SAVE_TAKE_AWAY = "save_take_away"
    OPEN_PHASE = "open_phase"
    CHANGE_PHASE = "change_phase"
    CLOSE_PHASE = "close_phase"
    OPEN_GATE = "open_gate"
    ASK_LIFE_AREAS = "ask_life_areas"
    ANSWER_LIFE_AREA = "answer_life_area"
    STOP_LIFE_AREAS = "stop_life_areas"
    SAVE_GROUP = "save_group"
    ADD_MEMBER = "add_member"
    CHANGE_MEMBER = "change_member"
    REMOVE_MEMBER = "remove_member"
    MARK_ATTENDANCE = "mark_attendance"
    WRITE_MEMBER_LINE = "write_member_line"
    SAVE_HELP = "save_help"
    REMOVE_HELP = "remove_help"
    CHOOSE_THEMES = "choose_themes"
    MAKE_ORGANISATION_REPORT = "make_organisation_report"
    SAVE_BUDGET = "save_budget"
    USE_BUDGET = "use_budget"
    REMOVE_BUDGET_USE = "remove_budget_use"
    SAVE_DECISION = "save_decision"
    REMOVE_DECISION = "remove_decision"
    SAVE_PLAN_ACTION = "save_plan_action"
    REMOVE_PLAN_ACTION = "remove_plan_action"
    SAVE_APPOINTMENT = "save_appointment"
    REMOVE_APPOINTMENT = "remove_appointment"
    IMPORT_APPOINTMENTS = "import_appointments"
    SAVE_WISHES = "save_wishes"
    SAVE_HOLIDAYS = "save_holidays"
    SAVE_MILESTONES = "save_milestones"
    SAVE_PROGRAMME = "save_programme"
    REMOVE_PROGRAMME = "remove_programme"
    SAVE_INSIGHT = "save_insight"
    REMOVE_INSIGHT = "remove_insight"
    SAVE_SNIPPET = "save_snippet"
    REMOVE_SNIPPET = "remove_snippet"
    LEARN_WORD = "learn_word"
    FORGET_WORD = "forget_word"
    ALLOW_NAME = "allow_name"
    MOVE_NOTE = "move_note"
    BRING_BACK = "bring_back"
    DESTROY_WORKING = "destroy_working"
    KEEP_WORKING = "keep_working"
    SWEEP_WORKING = "sweep_working"
    SET_EXPIRY = "set_expiry"
    OMIT = "omit"
    PUT_BACK = "put_back"
    ADD_ADDENDUM = "add_addendum"
    REMOVE_ADDENDUM = "remove_addendum"
    PRESENT_ADDENDUM = "present_addendum"
    SEAL_ADDENDUM = "seal_addendum"
    REMIND = "remind"
    ADD_SCAN = "add_scan"
    MAKE_SEAL = "make_seal"
    ASK_CONSENT = "ask_consent"
    DECLINE_CONSENT = "decline_consent"
    SAVE_LIMITATION = "save_limitation"
    REMOVE_LIMITATION = "remove_limitation"
    LIST_WORD = "list_word"
    TELL_RECIPIENT = "tell_recipient"
    SAVE_PROCESSING = "save_processing"
    TIME_TALK = "time_talk"
    UNDO = "undo"


class Record(Protocol):
    """A frozen dataclass that is kept in one row of one table; id 0 means not stored yet."""

    @property
    def id(self) -> int:
        """The row's number in its table."""


@dataclass(frozen=True)
class Change:
    """What one act did: the records as they were and as they are; a record only in `after` is new."""

    act: Act
    before: tuple[Record, ...] = ()
    after: tuple[Record, ...] = ()
    undoable: bool = True

    def reversed(self) -> "Change":
        """The change that brings the records of `before` back."""
        return Change(self.act, self.after, self.before, self.undoable)

    def touches(self, *types: type) -> bool:
        """Whether a record of one of these types was changed."""
        return any(isinstance(record, types) for record in (*self.before, *self.after))
