from station.domain.progress import LISTENING, ONLINE
from station.window.light_picture import LightNote


def test_the_light_blinks_while_it_is_seen(look, qtbot):
    note = LightNote(look)
    qtbot.addWidget(note)
    note.show_light(LISTENING)
    note.show()
    assert note.picture.is_moving
    note.hide()
    assert not note.picture.is_moving


def test_with_reduced_motion_nothing_moves_and_the_words_tell(look, qtbot):
    look.keep_still(still=True)
    note = LightNote(look)
    qtbot.addWidget(note)
    note.show()
    note.show_light(ONLINE)
    assert not note.picture.is_moving
    assert "breathe cyan" in note.accessibleName()
