"""host/printer_file.py: labels as files."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from station.domain.bench_errors import LabelNotPrinted
from station.host.printer import PrintJob
from station.host.printer_file import write_label


def job(number="NR-1", content=b"%PDF-1"):
    return PrintJob(number, lambda: content, lambda: b"^XA" + content)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_file_gets_the_label_and_nothing_else_is_left(tmp_path):
    where = write_label(str(tmp_path / "new" / "label.pdf"), job())
    assert where == str(tmp_path / "new" / "label.pdf")
    assert names(tmp_path / "new") == ["label.pdf"]
    assert (tmp_path / "new" / "label.pdf").read_bytes() == b"%PDF-1"


def test_a_zpl_file_gets_zpl(tmp_path):
    write_label(str(tmp_path / "label.ZPL"), job())
    assert (tmp_path / "label.ZPL").read_bytes() == b"^XA%PDF-1"


def test_a_folder_gets_a_file_for_each_number(tmp_path):
    for number in ("NR-1", "NR-2"):
        write_label(f"{tmp_path}/out/", job(number))
    assert names(tmp_path / "out") == ["NR-1.pdf", "NR-2.pdf"]


def test_a_star_stands_for_the_number(tmp_path):
    assert write_label(f"{tmp_path}/label-*.zpl", job()) == f"{tmp_path}/label-NR-1.zpl"


def test_no_label_is_ever_written_over(tmp_path):
    contents = [b"one", b"two", b"three", b"four"]
    numbers = ["NR-1", "NR-2", "NR-2", "NR-2"]
    for number, content in zip(numbers, contents, strict=True):
        write_label(str(tmp_path / "label.pdf"), job(number, content))
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "label.pdf": b"one",
        "label-NR-2.pdf": b"two",
        "label-NR-2-2.pdf": b"three",
        "label-NR-2-3.pdf": b"four",
    }


def test_the_same_number_again_in_a_folder_is_another_file(tmp_path):
    where = [write_label(f"{tmp_path}/", job(content=content)) for content in (b"a", b"b")]
    assert where == [f"{tmp_path}/NR-1.pdf", f"{tmp_path}/NR-1-2.pdf"]
    assert (tmp_path / "NR-1.pdf").read_bytes() == b"a"


@pytest.mark.parametrize("number", ["../out", "a/b", "..", ".hidden", "a\\b", "c:d", "ü 1"])
def test_a_number_is_a_name_and_never_a_path(tmp_path, number):
    (tmp_path / "in").mkdir()
    where = Path(write_label(f"{tmp_path}/in/", job(number)))
    assert where.parent == tmp_path / "in"
    assert not where.name.startswith(".")
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


def test_where_links_are_not_known_a_label_is_not_written_over_either(tmp_path, monkeypatch):
    def refuse(self, target):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    for content in (b"one", b"two"):
        write_label(str(tmp_path / "label.pdf"), job(content=content))
    assert (tmp_path / "label.pdf").read_bytes() == b"one"
    assert (tmp_path / "label-NR-1.pdf").read_bytes() == b"two"
    assert len(names(tmp_path)) == 2


def test_labels_written_at_once_do_not_take_each_others_name(tmp_path):
    def write(number):
        return write_label(f"{tmp_path}/label.pdf", job("NR", str(number).encode()))

    with ThreadPoolExecutor(8) as threads:
        where = list(threads.map(write, range(24)))
    assert len(set(where)) == 24
    assert {Path(path).read_bytes() for path in where} == {str(n).encode() for n in range(24)}


def test_a_folder_that_is_a_file_is_told(tmp_path):
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(LabelNotPrinted, match="cannot be written"):
        write_label(f"{tmp_path}/taken/label.pdf", job())
