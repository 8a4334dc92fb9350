"""`station free`: where a device is and whose, and step by step back to nobody's."""

import argparse
import sys
from collections.abc import Mapping
from typing import Any

from station.command.engineer import admit
from station.command.prompt_operator import PromptOperator
from station.command.report import PASSED, UNIT, print_hint, print_json, print_trouble
from station.command.wishes import Given, Parts
from station.domain.errors import NotAgreed
from station.domain.field.freeing import (
    RELEASE,
    REMOVING,
    UNCLAIMING,
    Act,
    Whereabouts,
    Whose,
)
from station.domain.field.freeing_plan import FreePlan, FreeStep, Guard, ask_of, plan_of
from station.domain.field.freeing_words import place_words, plugged_words, whose_words
from station.domain.questions import Enter
from station.domain.verdict import VerdictTable
from station.flow.field.free_ports import Freed, FreeNews, FreeWish, Wanted


async def run_free(arguments: argparse.Namespace, parts: Parts, given: Given) -> int:
    """Raises NotAgreed, StillOwned and what finding and freeing raise."""
    outside = parts.outside(given)
    recipe = outside.recipe(arguments.recipe) if arguments.recipe else None
    person = PromptOperator() if sys.stdin.isatty() else None
    freeing = outside.field.freeing(recipe, person)
    try:
        wanted = Wanted(arguments.device or arguments.serial, arguments.port)
        where = await freeing.find(wanted, print_hint)
        wish = _wish(arguments, where)
        plan = plan_of(where, wish.acts)
        _tell_found(where, plan, as_json=arguments.json)
        if arguments.plan:
            return PASSED
        await admit(outside, parts)
        await _agreed(arguments.yes_last4, where, plan, person)
        tell = _tell_json if arguments.json else _tell_words
        freed = await freeing.free(where, wish, tell)
    finally:
        await freeing.close()
    return _tell_end(freed, outside.verdicts, as_json=arguments.json)


def _wish(arguments: argparse.Namespace, where: Whereabouts) -> FreeWish:
    """As it was asked for; else what an earlier freeing did not end; else all of it."""
    acts = where.wished or RELEASE
    if arguments.unclaim or arguments.remove:
        acts = frozenset()
        acts |= UNCLAIMING if arguments.unclaim else acts
        acts |= REMOVING if arguments.remove else acts
    if arguments.clear_wifi or arguments.wifi_cleared:
        acts |= {Act.WIFI}
    if arguments.delete_customer:
        acts |= {Act.CUSTOMER}
    return FreeWish(acts, frozenset({Act.WIFI}) if arguments.wifi_cleared else frozenset())


async def _agreed(
    last4: str, where: Whereabouts, plan: FreePlan, person: PromptOperator | None
) -> None:
    """Raises NotAgreed unless the last four digits of the id were given."""
    if plan.guard is Guard.NONE:
        return
    if not last4 and person is not None:
        text = f"To do this type the last 4 digits of {where.device}"
        last4 = await person.answer(Enter("last4", text))
    if last4.strip().lower() != where.last4:
        raise NotAgreed(
            "Its owner or its product would lose the device, and nobody agreed to that.",
            hint="Read what will be done; then agree with --yes-last4 and its last 4 digits.",
        )


def _tell_found(where: Whereabouts, plan: FreePlan, *, as_json: bool) -> None:
    if as_json:
        print_json(found_fields(where, plan))
        return
    seen = f"Last seen {where.last_seen}." if where.last_seen else ""
    name = f"{where.device} {where.name}".strip()
    for line in (name, place_words(where), whose_words(where), plugged_words(where), seen):
        if line:
            print(line)
    for number, step in enumerate(plan.steps, 1):
        print(f"  {number}. {step.what}")
    if plan.ask:
        print(f"To be asked of others:\n{plan.ask}")


def found_fields(where: Whereabouts, plan: FreePlan) -> Mapping[str, Any]:
    plugged = where.plugged
    return {
        "event": "found",
        "device_id": where.device.text,
        "serial": where.serial or None,
        "name": where.name or None,
        "platform": where.platform.name.lower() if where.platform is not None else None,
        "places": [
            {
                "product": place.product,
                "name": place.name,
                "owner": place.owner,
                "whose": place.whose,
                "development": place.development,
                "quarantined": place.quarantined,
            }
            for place in where.places
        ],
        "owner": where.owner,
        "whose": where.whose,
        "product_of_others": where.loose_product or None,
        "port": plugged.address if plugged is not None else None,
        "listening": plugged.listens if plugged is not None else None,
        "claimed": plugged.claimed if plugged is not None else None,
        "online": where.online,
        "last_seen": where.last_seen or None,
        "code_until": where.code_until or None,
        "in_doubt": list(where.in_doubt),
        "plan": [_step_fields(step) for step in plan.steps],
        "guard": plan.guard,
        "ask": plan.ask or None,
    }


def _step_fields(step: FreeStep) -> dict[str, Any]:
    return {
        "act": step.act,
        "what": step.what,
        "by": step.by,
        "guard": step.guard,
        "product": step.product or None,
    }


def _tell_json(news: FreeNews) -> None:
    print_json({"event": "step", "act": news.step.act, "state": news.state, "seen": news.words})


def _tell_words(news: FreeNews) -> None:
    sign = {"doing": "…", "done": "✓"}.get(news.state, "✕")
    print(f"{sign} {news.step.what if news.state == 'doing' else news.words}", flush=True)


def _tell_end(freed: Freed, table: VerdictTable, *, as_json: bool) -> int:
    if as_json:
        print_json(
            {
                "event": "freed",
                "device_id": freed.where.device.text,
                "released": freed.is_released,
                "done": [step.act for step in freed.done],
                "remaining": [_step_fields(step) for step in freed.remaining],
                "code": freed.trouble.code if freed.trouble is not None else None,
            }
        )
    if freed.is_released:
        print_hint("It is released." if freed.done else "There was nothing to undo.")
        return PASSED
    print_hint("Not released. What remains:")
    for step in freed.remaining:
        print_hint(f"  {step.what}")
    if freed.where.whose is Whose.ANOTHER:
        print_hint(ask_of(freed.where))
    if freed.trouble is not None:
        return print_trouble(freed.trouble, table, as_json=False)
    return UNIT
