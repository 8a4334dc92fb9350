from pathlib import Path

import pytest

from station.domain.bench_errors import LabelNotPrinted, LabelTemplateWrong
from station.window.settings.labels_desk import SAMPLE, LabelsDesk
from tests.window.settings.conftest import settled


@pytest.fixture
async def form(settings):
    shown = settings.go_to("labels")
    await settled()
    return shown


async def test_the_label_is_seen_before_it_is_printed(form):
    assert not form._picture.pixmap().isNull()


async def test_a_template_that_is_wrong_is_told_and_another_one_is_shown(settings, outside):
    outside.label_desk.trouble = LabelTemplateWrong("plain.toml, line 7: no width")
    form = settings.go_to("labels")
    await settled()
    assert "plain.toml, line 7: no width" in settings.words()
    outside.label_desk.trouble = None
    form.template.box.setCurrentIndex(1)
    await settled()
    assert "line 7" not in settings.words()
    assert not form._picture.pixmap().isNull()


@pytest.mark.parametrize(
    ("kind", "place", "printer"),
    [
        (0, "label.pdf", "label.pdf"),
        (1, "10.0.0.9:9100", "raw://10.0.0.9:9100"),
        (1, "raw://10.0.0.9", "raw://10.0.0.9"),
        (2, "Zebra-2", "Zebra-2"),
    ],
)
async def test_a_test_label_goes_where_it_was_told_to(settings, outside, kind, place, printer):
    form = settings.go_to("labels")
    await settled()
    form.kind._group.button(kind).click()
    form.place.edit.setText(place)
    form.test.click()
    await settled()
    assert outside.label_desk.printed == [("plain", printer, SAMPLE)]
    assert f"Printed: {printer}" in settings.words()
    assert outside.kept_settings["label_printer"] == printer


async def test_a_test_label_needs_a_printer(form):
    assert not form.test.isEnabled()
    form.place.edit.setText("out.pdf")
    assert form.test.isEnabled()


@pytest.mark.parametrize("printer", ["out.pdf", "raw://10.0.0.9", "Zebra-2"])
async def test_the_printer_that_was_used_last_is_there_again(settings, outside, printer):
    outside.kept_settings["label_printer"] = printer
    form = settings.go_to("labels")
    await settled()
    assert form.printer == printer


async def test_a_printer_without_paper_is_told_with_what_to_do(form, settings, outside):
    outside.label_desk.trouble = LabelNotPrinted()
    form.place.edit.setText("out.pdf")
    form.test.click()
    await settled()
    assert LabelNotPrinted.hint in settings.words()
    assert form.test.isEnabled()


async def test_the_command_cards_are_saved_where_they_were_told_to(form, settings, tmp_path):
    form.cards.click()
    settings.dialog().reject()
    form.findChild(LabelsDesk).save_cards_to(str(tmp_path / "cards.pdf"))
    await settled()
    assert (tmp_path / "cards.pdf").read_bytes() == b"%PDF-cards"
    assert "Saved: cards.pdf" in settings.words()


async def test_cards_that_cannot_be_saved_are_told(form, settings, tmp_path):
    form.findChild(LabelsDesk).save_cards_to(str(Path(tmp_path) / "none" / "cards.pdf"))
    await settled()
    assert "The cards cannot be saved" in settings.words()


async def test_without_a_template_it_says_where_one_belongs(settings, outside):
    outside.label_desk.names = []
    form = settings.go_to("labels")
    await settled()
    assert "There is no template." in settings.words()
    form.place.edit.setText("out.pdf")
    assert not form.test.isEnabled()
