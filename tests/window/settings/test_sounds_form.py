from station.domain.bench.news import Chime


def test_both_signals_can_be_heard_at_the_volume_that_is_chosen(settings, outside):
    form = settings.go_to("sounds")
    form.volume._group.button(4).click()
    form.play_pass.click()
    form.play_fail.click()
    assert outside.speaker.played == [(Chime.PASS, 4), (Chime.FAIL, 4)]
    assert outside.kept_settings["volume"] == "4"


def test_a_computer_that_cannot_be_heard_says_so(settings, outside):
    outside.speaker.is_heard = False
    settings.go_to("sounds").play_fail.click()
    assert "This computer cannot be heard." in settings.words()


def test_sounds_that_are_off_are_not_tried(settings, outside):
    outside.kept_settings["volume"] = "0"
    settings.go_to("sounds").play_fail.click()
    assert outside.speaker.played == []
    assert "Sounds are off." in settings.words()


def test_it_says_that_fail_is_heard_again_until_it_is_acknowledged(settings):
    settings.go_to("sounds")
    assert "again every 8 s until it is acknowledged" in settings.words()
