"""Service agreements (cloud-api 2.17)."""

from station.simulator.cloud_call import Answer, Call
from station.simulator.cloud_declared import served
from station.simulator.cloud_people import Account, Organization
from station.simulator.cloud_refusals import not_allowed, not_ok


def list_own(call: Call) -> Answer:
    """The sandbox's."""
    return Answer({"data": [call.books.agreements.of(_account(call))]})


def list_of_organization(call: Call) -> Answer:
    """For its administrators alone. Raises Refusal."""
    is_person = call.token.owner is not None
    if is_person and call.owner.username not in call.organization.admins:
        raise not_allowed()
    return Answer({"data": [call.books.agreements.of(call.organization)]})


def notifications(call: Call) -> Answer:
    """Of the sandbox, or of an organization that one administers. Raises Refusal."""
    agreements, account = call.books.agreements, _account(call)
    administered = [o for o in call.books.people.organizations if account.username in o.admins]
    owners: list[Account | Organization] = [account, *administered]
    for owner in owners:
        if agreements.id_of(owner) == call.path["agreement"]:
            return Answer({"data": agreements.notices(owner)})
    raise not_ok(404, "Service agreement not found")


def _account(call: Call) -> Account:
    if not isinstance(call.owner, Account):
        raise not_allowed()
    return call.owner


ROUTES = (
    served("agreements.list", list_own),
    served("agreements.notifications", notifications),
    served("agreements.organization", list_of_organization),
)
