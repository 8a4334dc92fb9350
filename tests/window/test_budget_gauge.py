from dataclasses import replace

from station.domain.calls.limits import LIMITS, OUR_SHARE, Budget, Used
from station.window.budget_gauge import BudgetGauge
from station.window.words import Words


def budget(used: int) -> Budget:
    return Budget(
        tuple(
            Used(limit, used if limit.name == "calls" else 0, int(limit.most * OUR_SHARE))
            for limit in LIMITS
        )
    )


def shown(look, qtbot, read: Budget) -> BudgetGauge:
    gauge = BudgetGauge(look, "text", plain=False)
    qtbot.addWidget(gauge)
    assert not gauge.isVisible()
    gauge.show_budget(read)
    return gauge


def words(gauge) -> str:
    return " ".join(each.text() for each in gauge.findChildren(Words) if each.isVisible())


def test_the_gauge_tells_what_is_free_and_for_how_many_units(look, qtbot):
    gauge = shown(look, qtbot, budget(1020))
    assert "83 % free" in words(gauge)
    assert f"{gauge.locale().toString(budget(0).units_per_hour)} units/h" in words(gauge)
    assert "All calls" in gauge.toolTip()


def tones(gauge) -> list[str]:
    return [each.property("tone") for each in gauge.findChildren(Words)]


def test_a_site_nearly_used_up_is_amber(look, qtbot):
    gauge = shown(look, qtbot, budget(5000))
    assert "warn" in tones(gauge)
    gauge.show_budget(budget(100))
    assert "warn" not in tones(gauge)


def test_refused_log_ins_and_a_lock_out_are_told(look, qtbot):
    gauge = shown(look, qtbot, replace(budget(0), refusals=2, locked_for_s=600, halved_for_s=9))
    assert "2 of 3 log-ins refused" in gauge.toolTip()
    assert "Locked out for 10 min" in gauge.toolTip()
    assert "Half the pace for 9 s" in gauge.toolTip()


def test_where_it_is_narrow_the_fact_alone_stays(look, qtbot):
    gauge = shown(look, qtbot, budget(1020))
    gauge.fold(folded=True)
    assert words(gauge) == "83 % free"
