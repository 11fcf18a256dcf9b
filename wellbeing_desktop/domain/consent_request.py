"""Where a request for consent stands that led to no consent, or not yet."""

from datetime import date

from .consent import ConsentRefusal, ConsentRequest, ConsentState


def request_state_on(
    request: ConsentRequest,
    refusal: ConsentRefusal | None,
    day: date,
    *,
    trajectory_closed_on: date | None = None,
    asked_again: bool = False,
) -> ConsentState:
    """Where the request stands on `day`: declined, replaced by a later one about the same, expired, or asked.

    An answer stands whatever comes after it. The last day that was asked for is included.
    """
    if refusal is not None:
        return ConsentState.DECLINED
    if asked_again:
        return ConsentState.REPLACED
    last = request.until_on or trajectory_closed_on
    return ConsentState.EXPIRED if last and day > last else ConsentState.ASKED


def same_matter(one: ConsentRequest, other: ConsentRequest) -> bool:
    """Whether two requests are about the same recipient and purpose in the same trajectory."""
    return (one.trajectory_id, one.contact_id, one.purpose) == (
        other.trajectory_id,
        other.contact_id,
        other.purpose,
    )
