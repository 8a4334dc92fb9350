"""`station ledger people` and `erase`: whose names the record holds, and how they are forgotten."""

import argparse

from station.command.agreement import agree_to
from station.command.cloud.table import harmless
from station.command.report import PASSED, UNIT, print_hint, print_json
from station.flow.bench.desk import Records

_LOSES = (
    "the name can never be read again, here or in any report made after this. Every entry, and the"
    " chain, stays as it is. Copies made before still hold the name: destroy them too."
)


async def people(arguments: argparse.Namespace, records: Records) -> int:
    found = await records.people()
    if arguments.json:
        print_json(
            [{"pseudonym": known, "role": role, "name": name} for known, role, name in found]
        )
        return PASSED
    for known, role, name in found:
        print(harmless(f"{known}  {role:<9}  {name}"))
    if not found:
        print_hint("The record names nobody.")
    return PASSED


async def erase(arguments: argparse.Namespace, records: Records) -> int:
    """3 when nobody has this name. Raises NotAgreed."""
    name = arguments.name.strip()
    found = [each for each in await records.people() if each[2].lower() == name.lower()]
    if found:
        roles = ", ".join(dict.fromkeys(role for _, role, _ in found))
        agree_to(f"Erase {harmless(name)} ({roles})", _LOSES, agreed=arguments.yes)
    erased = 0
    for spelling in dict.fromkeys(known for _, _, known in found):
        erased += await records.erase(spelling)
    if arguments.json:
        print_json({"name": name, "erased": erased})
    elif erased:
        print(f"{harmless(name)} was erased; the chain still verifies.")
    if not erased:
        print_hint(f"The record names nobody {harmless(name)}.")
    return PASSED if erased else UNIT
