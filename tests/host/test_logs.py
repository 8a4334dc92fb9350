"""host/logs.py"""

import logging

from station.host.logs import start_log, write_crash_report

TOKEN = "59993d84d58dcc198069a171e9c2c69b0d52a58b"
CODE = "3GjxEdDu3eIWEs5C9WMun5etWsIC7KreXXHQ2JXAfBorHv+t26F04cFObo/FsL5"


def test_the_log_keeps_no_secret_wherever_it_stands(tmp_path):
    start_log(tmp_path, is_verbose=False)
    logger = logging.getLogger("station.cloud")
    try:
        logger.warning("asked with Bearer %s and %s", TOKEN, CODE)
        try:
            int(f"access_token={TOKEN}")
        except ValueError:
            logger.exception("it went wrong")
    finally:
        for handler in logging.getLogger("station").handlers:
            handler.close()
        logging.getLogger("station").handlers = []
    text = (tmp_path / "station.log").read_text(encoding="utf-8")
    assert "it went wrong" in text
    assert TOKEN not in text
    assert CODE not in text


def test_a_crash_report_has_the_traceback_and_no_secret(tmp_path):
    try:
        int(f"the code {CODE} of Bearer {TOKEN}")
    except ValueError as error:
        file = write_crash_report(tmp_path, error, "0.1.0")
    text = file.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "test_logs.py" in text
    assert CODE not in text
    assert TOKEN not in text
