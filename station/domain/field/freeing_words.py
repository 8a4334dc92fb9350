"""Where a unit is and whose, in sentences: the same in window and command."""

from station.domain.field.freeing import Whereabouts, Whose


def place_words(where: Whereabouts) -> str:
    """In which product it is."""
    place = where.place
    if place is not None and place.is_worked_on:
        return f"It is in our product {place.name} ({place.product})."
    if place is not None:
        return f"It is in another product of ours, {place.name} ({place.product})."
    if where.loose_product:
        return f"It is in product {where.loose_product}, which is not ours."
    if where.is_seen:
        return "It is in no product."
    return "It is nowhere that we can see: in no product of ours, and not in our account."


def whose_words(where: Whereabouts) -> str:
    """Who owns it."""
    match where.whose:
        case Whose.CUSTOMER:
            return f"It belongs to {where.owner}, a customer of the product."
        case Whose.ACCOUNT:
            return f"It belongs to {where.owner}, our own account."
        case Whose.ANOTHER:
            return f"It belongs to {where.owner}, who is neither a customer nor an account of ours."
    return "Who owns it is not told to us." if where.is_nowhere else "Nobody owns it."


def plugged_words(where: Whereabouts) -> str:
    """Whether it is on this computer, and its own flag with what that is worth."""
    plugged = where.plugged
    if plugged is None:
        return "It is not plugged into this computer."
    if not plugged.listens:
        return f"It is plugged in at {plugged.address} and is not in listening mode."
    if plugged.claimed is None:
        return f"It is plugged in at {plugged.address} and listens."
    flag = "claimed" if plugged.claimed else "not claimed"
    return (
        f"It is plugged in at {plugged.address} and listens; its own flag says {flag}, "
        "which proves nothing."
    )
