"""domain/field/freeing.py: where a unit is and whose it is, at a glance."""

from station.domain.field.freeing import ORDER, Act, Place, Whereabouts, Whose
from station.domain.identity import DeviceId

DEVICE = DeviceId("1f0030001647353236343033")
PLACE = Place(9319, "Freezer sensor", "ada@example.com", Whose.CUSTOMER)


def test_what_is_in_a_product_belongs_to_whom_the_product_says():
    where = Whereabouts(DEVICE, places=(PLACE,), loose_owner="maker", loose_whose=Whose.ACCOUNT)
    assert (where.owner, where.whose) == ("ada@example.com", Whose.CUSTOMER)


def test_what_is_in_no_product_may_be_the_accounts_own():
    where = Whereabouts(DEVICE, loose_owner="maker", loose_whose=Whose.ACCOUNT, is_seen=True)
    assert (where.owner, where.whose) == ("maker", Whose.ACCOUNT)
    assert not where.is_nowhere


def test_what_no_list_shows_is_nowhere():
    assert Whereabouts(DEVICE).is_nowhere
    assert not Whereabouts(DEVICE, places=(PLACE,)).is_nowhere


def test_a_unit_is_unclaimed_before_it_is_removed():
    assert ORDER.index(Act.UNCLAIM) < ORDER.index(Act.REMOVE)
    assert ORDER[0] is Act.NEUTRALISE


def test_four_digits_say_which_one_is_meant():
    assert Whereabouts(DEVICE).last4 == "3033"
