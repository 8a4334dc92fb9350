import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from station.simulator.cloud_call import UploadedFile
from station.simulator.cloud_compile import build
from station.window.cloud.code_editor import CodeEditor
from station.window.cloud.code_editor_errors import complaint_of
from station.window.cloud.highlight import IN_COMMENT, code_parts
from tests.window.scripted import RESOURCES

EXAMPLES = ("set-color.ino", "publish-subscribe.ino")


@pytest.fixture
def editor(look, qtbot) -> CodeEditor:
    made = CodeEditor(look)
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    return made


def words(view) -> str:
    return "\n".join(each.text() for each in view.findChildren(QLabel) if each.isVisible())


def test_an_empty_editor_has_the_usual_file_name(editor):
    assert (editor.source(), editor.file_name()) == ("", "source.ino")


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_loaded_and_can_be_undone(editor, name):
    editor.set_source("mine")
    editor.load_example(name)
    assert 'Particle.function("setColor", setColor);' in editor.source()
    assert editor.file_name() == name
    editor.text.undo()
    assert editor.source() == "mine"


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_examples_compile_in_the_simulated_cloud_and_register_what_they_say(name):
    made = build([UploadedFile("file", name, (RESOURCES / "examples" / name).read_bytes())])
    assert made.errors == ()
    assert "setColor" in made.text
    assert "sensor" in made.text


def test_an_edit_is_told(editor, qtbot):
    with qtbot.waitSignal(editor.changed):
        qtbot.keyClicks(editor.text, "int")
    assert editor.source() == "int"


def test_errors_are_marked_and_one_click_goes_to_the_line(editor, qtbot):
    editor.set_source("int a;\nint b\nint c;\n")
    editor.show_errors(["source.cpp:2:4: error: expected ';'", "make: *** Error 1"])
    assert editor.errors.isVisible()
    assert [mark.cursor.blockNumber() for mark in editor.text.extraSelections()] == [1]
    place = editor.errors.visualItemRect(editor.errors.item(0)).center()
    qtbot.mouseClick(editor.errors.viewport(), Qt.MouseButton.LeftButton, pos=place)
    cursor = editor.text.textCursor()
    assert (cursor.blockNumber(), cursor.positionInBlock()) == (1, 3)


def test_enter_goes_to_the_line_as_a_click_does(editor, qtbot):
    editor.set_source("int a;\nint b\n")
    editor.show_errors(["source.ino:2:1: error: no"])
    editor.errors.setCurrentRow(0)
    qtbot.keyClick(editor.errors, Qt.Key.Key_Return)
    assert editor.text.textCursor().blockNumber() == 1


def test_marks_go_with_the_next_edit_and_with_a_build_without_errors(editor, qtbot):
    editor.set_source("int a\n")
    editor.show_errors(["source.ino:1:1: error: no"])
    qtbot.keyClicks(editor.text, ";")
    assert editor.text.extraSelections() == []
    editor.show_errors(["source.ino:1:1: error: no"])
    editor.show_errors([])
    assert editor.text.extraSelections() == []
    assert not editor.errors.isVisible()


@pytest.mark.parametrize(
    ("text", "line", "is_error"),
    [
        ("source.ino:5:3: error: no", 5, True),
        ("file.cpp:5:3: fatal error: no", 5, True),
        ("source.cpp:7: warning: unused", 7, False),
        ("/usr/include/application.h:12:3: error: no", 0, True),
        (r"C:\build\source.cpp:5:3: error: no", 5, True),
        ("make: *** [source.o] Error 1", 0, True),
        ("build didn't produce binary", 0, True),
    ],
)
def test_a_complaint_is_about_a_line_of_this_program_or_of_none(text, line, is_error):
    found = complaint_of(text, "source.ino")
    assert (found.text, found.line, found.is_error) == (text, line, is_error)


def test_a_line_beyond_the_end_goes_to_the_end(editor):
    editor.set_source("int a")
    editor.text.go_to(99, 99)
    assert editor.text.textCursor().atEnd()


def test_tab_leaves_the_editor_and_control_tab_indents(editor, qtbot):
    editor.text.setFocus()
    qtbot.keyClick(editor.text, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert editor.source() == "    "
    qtbot.keyClick(editor.text, Qt.Key.Key_Tab)
    assert not editor.text.hasFocus()
    assert editor.source() == "    "


def test_a_new_line_keeps_the_indent(editor, qtbot):
    editor.set_source("    a;")
    editor.text.go_to(1, 99)
    qtbot.keyClick(editor.text, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.text, "b;")
    assert editor.source() == "    a;\n    b;"


def test_a_program_is_saved_and_opened_again(editor, tmp_path):
    editor.set_source("// grün\nint a;\n")
    editor.save_to(str(tmp_path / "lamp.cpp"))
    assert editor.file_name() == "lamp.cpp"
    editor.set_source("")
    editor.open_from(str(tmp_path / "lamp.cpp"))
    assert editor.source() == "// grün\nint a;\n"


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"x" * 1_000_001, None])
def test_a_file_that_is_no_program_is_not_opened(editor, tmp_path, content):
    editor.set_source("mine")
    if content is not None:
        (tmp_path / "it.ino").write_bytes(content)
    editor.open_from(str(tmp_path / "it.ino"))
    assert editor.source() == "mine"
    assert "Not opened" in words(editor)


def coloured(line, state=0) -> dict[str, str]:
    parts, _ = code_parts(line, state)
    return {line[start:end]: colour for start, end, colour in parts}


def test_code_is_coloured_by_what_it_is():
    assert coloured('int a = 1; // "x"') == {"int": "act", "1": "warn", '// "x"': "muted"}


def test_a_comment_over_several_lines_is_one_comment():
    assert code_parts("int a; /* begins", 0)[1] == IN_COMMENT
    assert code_parts("int b;", IN_COMMENT) == ([(0, 6, "muted")], IN_COMMENT)
    assert coloured("ends */ int c;", IN_COMMENT) == {"ends */": "muted", "int": "act"}
    assert code_parts("/* whole */ int d;", 0)[1] == 0
    assert code_parts("/*/", 0)[1] == IN_COMMENT


def test_an_edit_in_a_comment_colours_the_lines_below_anew(editor):
    editor.set_source("/* a\nint b;\n")
    block = editor.text.document().findBlockByNumber(1)
    assert block.userState() == IN_COMMENT
    editor.text.go_to(1, 99)
    editor.text.insertPlainText(" */")
    assert block.userState() == 0


def test_every_line_is_numbered_and_an_error_has_its_sign(editor):
    editor.set_source("\n".join("int a;" for _ in range(120)))
    without = editor.text.numbers_width()
    editor.show_errors(["source.ino:1:1: error: no"])
    assert editor.text.numbers_width() > without
    assert not editor.grab().isNull()
