"""Every device is provisioned by these, in this order, whatever its ownership mode."""

from station.domain.unit import Confirmed, Unit
from station.flow.step import Flow
from station.flow.steps.choose_wifi import choose_wifi
from station.flow.steps.confirm_owner import confirm_owner
from station.flow.steps.enroll import enroll
from station.flow.steps.expect_owner import expect_owner
from station.flow.steps.hand_over import hand_over
from station.flow.steps.identify import identify
from station.flow.steps.look_up import look_up
from station.flow.steps.promise import promise

PROVISION: Flow[Unit, Confirmed] = (
    Flow.of(choose_wifi)
    .then(identify)
    .then(look_up)
    .then(enroll)
    .then(expect_owner)
    .then(promise)
    .then(hand_over)
    .then(confirm_owner)
)
