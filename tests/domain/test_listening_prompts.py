from station.domain.listening_prompts import PROMPTS


def test_no_prompt_is_the_beginning_of_another() -> None:
    for prompt in PROMPTS:
        assert not [p for p in PROMPTS if p is not prompt and p.text.startswith(prompt.text)]
