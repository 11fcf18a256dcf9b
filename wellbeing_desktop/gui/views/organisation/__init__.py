"""The vitality budget of an organisation."""

from .view import OrganisationView

__all__ = ["OrganisationView"]
