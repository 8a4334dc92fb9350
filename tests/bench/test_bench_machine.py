"""flow/bench: slots, units, cloud, power cuts and operator acts in any order"""

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from machine import BenchMachine


@pytest.mark.timeout(600)
def test_whatever_happens_no_pass_is_untrue_no_unit_lost_and_nothing_done_twice(request):
    examples = 400 if request.config.getoption("--full") else 12
    run_state_machine_as_test(
        BenchMachine,
        settings=settings(
            max_examples=examples, stateful_step_count=20, deadline=None, derandomize=True,
            database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip
