from station.window.help.markdown import (
    anchor_of,
    anchors_of,
    html_of,
    sections_of,
    targets_of,
)

PAGE = """# The bench

First words.

## A *slot* is `COM7`

One line
goes on.\\
After a break.

    station bench

| key | does |
| --- | --- |
| F5 | again |

### <a id="clm-204"></a><a id="owned"></a>CLM-204 · owned

See [the record](bench.md#the-record) and ![a tile](../pictures/tile.png).

## Twice

## Twice
"""


def test_a_page_falls_into_its_sections_with_all_their_words():
    first, slot, trouble, *_ = sections_of(PAGE)
    assert (first.heading, first.text) == ("The bench", "First words.")
    assert slot.heading == "A slot is COM7"
    assert slot.text == "One line goes on. After a break. station bench key does F5 again"
    assert trouble.text == "See the record and a tile."


def test_a_heading_is_known_by_its_words_and_by_the_names_it_was_given():
    assert anchors_of(PAGE) >= {"the-bench", "a-slot-is-com7", "clm-204", "owned"}
    assert sections_of(PAGE)[2].anchor == "clm-204"


def test_two_headings_of_the_same_words_are_told_apart():
    first, second = (section.anchor for section in sections_of(PAGE)[-2:])
    assert first != second


def test_signs_are_no_part_of_an_anchor():
    assert anchor_of("`station cloud`: what's it for?") == "station-cloud-whats-it-for"


def test_links_and_pictures_lead_where_the_page_being_made_has_them():
    made = html_of(PAGE, lambda link: f"to:{link}", lambda picture: "data:here")
    assert '<a href="to:bench.md#the-record">' in made
    assert '<img src="data:here"' in made
    assert '<h2 id="a-slot-is-com7">' in made


def test_what_a_page_leads_to_can_be_listed():
    assert targets_of(PAGE) == (["bench.md#the-record"], ["../pictures/tile.png"])
