from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage

from station.window.cloud.vitals_axis import marks, time_marks, unbroken
from station.window.cloud.vitals_numbers import Point
from station.window.cloud.vitals_plot import VitalsPlot

START = datetime(2024, 5, 13, tzinfo=UTC)


def history(*strengths, quality=None):
    return {"diagnostics": [
        {
            "updated_at": (START + timedelta(hours=hour)).isoformat(),
            "payload": {"device": {"network": {"signal": {"strength": each, "quality": quality}}}},
        }
        for hour, each in enumerate(strengths)
    ]}  # fmt: skip


@pytest.fixture
def plot(look, qtbot) -> VitalsPlot:
    made = VitalsPlot(look)
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    return made


def test_each_number_has_a_panel_and_what_is_missing_is_named(plot):
    plot.show_history(history(10, 20))
    assert [panel.accessibleName() for panel in plot.panels] == ["Signal strength"]
    assert "Battery" in plot.note.text()


def test_a_panel_is_described_for_who_cannot_see_it(plot):
    plot.show_history(history(10, {"err": -210}, 30.5))
    assert plot.panels[0].accessibleDescription() == (
        "2 values, least 10 %, most 30.5 %, last 30.5 %"
    )


def test_without_any_vitals_it_says_so(plot):
    plot.show_history({"diagnostics": []})
    assert plot.panels == []
    assert "No vitals" in plot.note.text()


def test_the_arrow_keys_read_one_moment_in_all_panels(plot, qtbot):
    plot.show_history(history(10, 20, 30, quality=5))
    strength, quality = plot.panels
    qtbot.keyClick(strength, Qt.Key.Key_Left)
    qtbot.keyClick(strength, Qt.Key.Key_Left)
    assert strength.read.endswith("20 %")
    assert quality.read.endswith("5 %")
    assert strength.accessibleDescription() == strength.read


def test_the_pointer_reads_the_nearest_value(plot, qtbot):
    plot.show_history(history(10, 20, 30))
    panel = plot.panels[0]
    qtbot.mouseMove(panel, QPoint(panel.width() // 2 + 5, 60))
    qtbot.waitUntil(lambda: panel.read.endswith("20 %"))
    assert " · " in panel.read


def inked(panel, look) -> int:
    """How many pixels have the colour of the line, below the words."""
    picture = panel.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    wanted = look.colour("act").rgb()
    return sum(
        picture.pixel(x, y) == wanted
        for x in range(picture.width())
        for y in range(40, picture.height())
    )


def test_a_gap_is_not_drawn_over(plot, look):
    plot.show_history(history(*[50] * 200))
    whole = inked(plot.panels[0], look)
    plot.show_history(history(*[50] * 50, *[None] * 100, *[50] * 50))
    assert 0 < inked(plot.panels[0], look) < 0.6 * whole


def test_a_single_value_is_drawn_as_a_dot(plot, look):
    plot.show_history(history(50))
    assert inked(plot.panels[0], look) > 0


@pytest.mark.parametrize(
    ("least", "most", "expected"),
    [(0, 100, (0, 50, 100)), (200, 530, (200, 400, 600)), (0, 0, (0, 0.5)), (7, 7, (5, 10))],
)
def test_an_axis_is_marked_at_round_numbers(least, most, expected):
    assert marks(least, most) == expected


@pytest.mark.parametrize("span", [timedelta(), timedelta(minutes=3), timedelta(days=31)])
@pytest.mark.parametrize("wanted", [1, 5])
def test_times_are_marked_within_the_axis_and_not_too_densely(span, wanted):
    found = time_marks(START, START + span, wanted)
    assert len(found) <= wanted + 1
    assert all(START <= each <= START + span for each in found)


def test_a_long_silence_is_a_gap_too():
    hours = (0, 1, 2, 30, 31)
    series = tuple(Point(START + timedelta(hours=hour), 1.0) for hour in hours)
    assert [len(stretch) for stretch in unbroken(series)] == [3, 2]
