"""Service agreements of the simulated cloud (cloud-api 2.17)."""

from tests.simulator.cloud_visitor import DEVICE, OTHER, PRODUCT, Visitor, bearer, visiting

OWN = "/v1/user/service_agreements"
ORG = "/v1/orgs/bench-works/service_agreements"


async def attributes(cloud: Visitor, path: str = OWN):
    [agreement] = (await cloud.as_user("GET", path)).body["data"]
    assert isinstance(agreement["id"], str)
    assert agreement["type"] == "service_agreement"
    return agreement["attributes"]


async def test_the_sandbox_counts_its_products_and_loose_devices_but_no_organizations():
    async with visiting(fleet=40) as cloud:
        used = (await attributes(cloud))["current_usage_summary"]
        every = used["connectivity"]
        assert every["all"]["owned_devices"] == 32
        assert every["wifi"]["owned_devices"] + every["cellular"]["owned_devices"] == 32
        of_org = (await attributes(cloud, ORG))["current_usage_summary"]["connectivity"]
        assert of_org["cellular"]["owned_devices"] == of_org["all"]["owned_devices"] == 8


async def test_the_limit_is_reached_as_devices_are_really_imported():
    async with visiting(device_limit=2) as cloud:
        said = await attributes(cloud)
        assert said["pricing_terms"]["device"]["max_devices"] == 2
        assert said["current_usage_summary"]["device_limit_reached"] is False
        ids = {"ids": [DEVICE, OTHER]}
        await cloud.as_product("POST", f"{PRODUCT}/devices", json=ids)
        said = await attributes(cloud)
        assert said["current_usage_summary"]["device_limit_reached"] is True


async def test_a_sandbox_without_a_limit_says_a_hundred():
    async with visiting() as cloud:
        said = await attributes(cloud)
        assert said["pricing_terms"]["device"]["max_devices"] == 100
        assert said["state"] == "active"
        assert said["current_billing_period_start"] <= said["current_billing_period_end"]
        assert said["current_billing_period_end"] < said["next_billing_period_start"]


async def test_an_organizations_agreement_is_for_its_administrators_alone():
    async with visiting() as cloud:
        mate = cloud.books.people.accounts["mate@example.com"]
        cloud.books.seed.organization.team.add(mate.username)
        token = bearer(cloud.books.tokens.issue("user", "x", owner=mate).text)
        assert (await cloud.call("GET", ORG, headers=token)).status == 403
        assert (await cloud.call("GET", "/v1/orgs/bench-works", headers=token)).status == 200
        team = (await cloud.as_user("GET", "/v1/orgs/bench-works/team")).body["team"]
        roles = {member["username"]: member["role"]["id"] for member in team}
        assert roles == {"maker@example.com": "admin", "mate@example.com": "developer"}
        assert (await cloud.as_user("GET", "/v1/orgs/elsewhere/service_agreements")).status == 403


async def test_a_notice_comes_when_the_limit_is_near():
    async with visiting(device_limit=1) as cloud:
        [agreement] = (await cloud.as_user("GET", OWN)).body["data"]
        path = f"{OWN}/{agreement['id']}/notifications"
        assert (await cloud.as_user("GET", path)).body == {"data": []}
        await cloud.as_product("POST", f"{PRODUCT}/devices", data={"id": DEVICE})
        [notice] = (await cloud.as_user("GET", path)).body["data"]
        assert notice["type"] == "notification"
        assert notice["attributes"]["event_name"] == "device_limit_reached"
        assert notice["attributes"]["resource_id"] == agreement["id"]
        assert (await cloud.as_user("GET", f"{OWN}/0/notifications")).status == 404
