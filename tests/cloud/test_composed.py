"""cloud/composed.py: one reply of many, with the size and the time of all."""

import json

from station.cloud.composed import composed
from station.domain.cloud_errors import CloudUnwell
from tests.cloud.conftest import ask


async def test_it_took_as_long_and_was_as_large_as_all_parts_together(site):
    parts = [await ask(site, "products.list"), await ask(site, "orgs.list")]
    reply = composed(parts[0].order, parts[0].request, parts, {"rows": []})
    assert reply.seconds == sum(part.seconds for part in parts)
    assert reply.size_bytes == sum(part.size_bytes for part in parts)
    assert (reply.status, reply.kind) == (200, parts[1].kind)
    assert json.loads(reply.text) == reply.parsed


async def test_the_trouble_of_its_last_part_is_its_own(site):
    site.trouble("status", "products.list", status=503, times=0)
    part = await ask(site, "products.list")
    reply = composed(part.order, part.request, [part], {}, part.trouble)
    assert (reply.status, type(reply.trouble)) == (503, CloudUnwell)
