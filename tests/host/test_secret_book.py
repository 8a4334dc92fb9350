from datetime import UTC, datetime, timedelta

import pytest

from station.domain.bench_errors import VaultUnusable
from station.domain.secrets import Place
from station.host.secret_book import Moving, Page, SecretBook, Times

NOW = datetime(2024, 5, 1, 14, 6, 58, tzinfo=UTC)


@pytest.fixture
def book(tmp_path):
    return SecretBook(tmp_path / "station" / "secrets.json", now=lambda: NOW)


def test_a_book_that_nobody_wrote_is_empty(book):
    assert book.read() == Page()


def test_what_is_kept_is_noted_with_its_times_and_for_its_cloud(book):
    with book.turn():
        book.note("token@api.example.com", NOW + timedelta(days=90))
        book.note("wifi@10.0.0.1:8080")
    page = book.read()
    assert page.times["token@api.example.com"] == Times(NOW, NOW + timedelta(days=90))
    assert page.times["wifi@10.0.0.1:8080"] == Times(NOW)
    assert page.hosts == ("api.example.com", "10.0.0.1:8080")


def test_what_is_forgotten_is_no_longer_noted(book):
    with book.turn():
        book.note("token@api.example.com")
        book.forget("token@api.example.com")
        book.forget("token@api.example.com")
    assert book.read() == Page()


def test_a_move_and_the_place_chosen_are_found_again(book):
    page = Page(
        Place.VAULT, Moving(Place.VAULT, ("client@h",), is_copied=True), {"client@h": Times()}
    )
    with book.turn():
        book.write(page)
    assert SecretBook(book._file).read() == page


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"place": "nowhere"}', '{"moving": {"to": "vault"}}', '{"kept": {"a": 1}}']
)
def test_a_damaged_book_is_told_and_not_taken_for_an_empty_one(book, text):
    book._file.parent.mkdir()
    book._file.write_text(text)
    with pytest.raises(VaultUnusable, match=r"secrets\.json"):
        book.read()


def test_two_stations_take_turns(book, monkeypatch):
    monkeypatch.setattr("station.host.secret_book._TURN_S", 0.01)
    with book.turn(), pytest.raises(VaultUnusable, match="Another"), SecretBook(book._file).turn():
        pass  # never reached
    with SecretBook(book._file).turn():
        assert book.read() == Page()
