"""domain/clocks.py"""

from itertools import pairwise

from station.domain.clocks import CODE_LIFE_S, CODE_RENEWED_AT_S, look_again_after_s


def test_looking_backs_off_and_never_hammers():
    pauses = [look_again_after_s(waited) for waited in range(0, 3600, 5)]
    assert min(pauses) >= 1.0
    assert all(later >= earlier for earlier, later in pairwise(pauses))
    assert pauses[-1] == 15.0


def test_a_minute_of_waiting_costs_few_calls():
    waited, looks = 0.0, 0
    while waited < 60:
        waited += look_again_after_s(waited)
        looks += 1
    assert looks <= 40


def test_a_code_is_renewed_before_it_dies():
    assert CODE_RENEWED_AT_S < CODE_LIFE_S
