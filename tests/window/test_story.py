from station.domain.device_errors import NotListening
from station.domain.events import Judged, Retried, StepFailed, StepMoved, StepStarted
from station.domain.progress import JOINING, LISTENING, ONLINE
from station.domain.recipe import Ownership
from station.window.story import DONE_PAGE, Story, grouped
from tests.window.scripted import (
    CONFIRMED,
    DEVICE,
    EQUIPPED,
    HANDED_OVER,
    PASSED,
    RECIPE,
    TABLE,
    events_until,
)


class Watch:
    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def told(step: str, watch: Watch | None = None) -> Story:
    story = Story(RECIPE, watch or Watch())
    for event in events_until(step):
        story.apply(event)
    return story


def test_finished_pages_show_their_answers():
    answers = [page.answer for page in told("hand_over").pages]
    assert answers == [
        "Acme-Warehouse", "…3233 f0b1", "Freezer sensor", "ada", "good for an hour", "", "", "",
    ]  # fmt: skip


def test_two_steps_share_the_product_page():
    story = told("enroll")
    assert story.pages[2].state == "now"
    assert [line.key for line in told("expect_owner").pages[2].lines] == [
        "product_read", "place_read", "imported",
    ]  # fmt: skip


def test_a_part_is_timed_from_its_beginning_to_its_end():
    watch = Watch()
    story = told("identify", watch)
    story.apply(StepStarted(EQUIPPED, "identify"))
    story.apply(StepMoved(EQUIPPED, "identify", "device_answers"))
    watch.seconds = 2.5
    story.apply(StepMoved(EQUIPPED, "identify", "device_answers", done=True, seen="It is …f0b1."))
    line = story.page.lines[0]
    assert (line.state, line.took_s, line.seen) == ("done", 2.5, "It is …f0b1.")


def test_an_unexpected_part_takes_its_place_in_the_list():
    story = told("expect_owner")
    story.apply(StepStarted(story.unit, "expect_owner"))
    story.apply(StepMoved(story.unit, "expect_owner", "owner_checked", done=True))
    story.apply(StepMoved(story.unit, "expect_owner", "released"))
    assert [line.key for line in story.page.lines] == [
        "owner_checked", "released", "customer_ready",
    ]  # fmt: skip


def test_trouble_says_what_was_reached_and_what_was_not():
    story = told("identify")
    story.apply(StepStarted(EQUIPPED, "identify"))
    story.apply(StepMoved(EQUIPPED, "identify", "device_answers"))
    story.apply(Retried(EQUIPPED, "identify", "Asks the device again", "no reply in 2 s"))
    story.apply(StepFailed(EQUIPPED, "identify", NotListening()))
    assert story.page.state == "failed"
    assert [known.shape for known in story.known] == ["unsure", "failed"]
    assert "no reply in 2 s" in story.known[0].words


def test_only_a_verdict_reaches_the_last_page():
    story = told("")
    assert story.current != DONE_PAGE
    story.apply(Judged(CONFIRMED, PASSED))
    assert story.current == DONE_PAGE


def test_the_light_follows_the_device():
    story = told("hand_over")
    story.apply(StepStarted(story.unit, "hand_over"))
    assert story.light() == LISTENING
    story.apply(StepMoved(HANDED_OVER, "hand_over", "left_listening"))
    assert story.light() == JOINING
    done = told("")
    done.apply(Judged(CONFIRMED, PASSED))
    assert done.light() == ONLINE


def test_the_life_of_a_claim_code_is_counted_from_its_making():
    watch = Watch()
    story = told("hand_over", watch)
    watch.seconds = 100.0
    assert story.code_left_s() == 3500.0
    assert story.has_a_code


def test_a_mode_without_a_code_does_not_promise_one():
    from dataclasses import replace

    story = Story(replace(RECIPE, ownership=Ownership.UNCLAIMED), Watch())
    story.apply(StepStarted(HANDED_OVER, "hand_over"))
    assert "code_stored" not in [line.key for line in story.page.lines]


def test_a_stop_is_told_as_trouble_of_its_own_number():
    from station.domain.errors import StoppedByOperator

    story = told("hand_over")
    story.apply(Judged(story.unit, TABLE.of(StoppedByOperator())))
    assert story.is_in_trouble
    assert story.page.state == "unsure"
    assert story.pages[DONE_PAGE].state == "next"


def test_an_id_is_grouped_for_reading_aloud():
    assert grouped(DEVICE.text) == "3b00 2100 0847 3434 3233 f0b1"
