"""Which records the calendar shows, so that it draws itself anew when one of them changes."""

from wellbeing_desktop.domain import appointments as own
from wellbeing_desktop.domain.groups import Group
from wellbeing_desktop.domain.people import Client, Contact, DayOff
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.domain.trajectory import Participant, Session, Trajectory

SHOWN = (Session, Participant, Trajectory, Client, Group, Contact, Report, DayOff)
BESIDE = (own.Appointment, own.AppointmentException, own.CalendarWishes, own.SchoolHoliday, own.Milestone)
