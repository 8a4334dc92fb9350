import pytest

from station.domain.toml_line import line_of

TEXT = """\
version = 1
[cloud]
url = "x"
[wifi . enterprise]
"method" = "peap"
look.theme = "dark"
""".splitlines()


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("version", 1), ("cloud", 2), ("cloud.url", 3), ("wifi.enterprise", 4),
        ("wifi.enterprise.method", 5), ("wifi.enterprise.look.theme", 6), ("odd", 1),
    ],
)  # fmt: skip
def test_each_table_and_key_is_found_in_its_line(path, line):
    assert line_of(TEXT, path) == line
