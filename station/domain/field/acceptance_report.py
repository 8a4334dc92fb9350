"""The report of an acceptance: for people as Markdown, for programs as an object."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from station.domain.field.acceptance_compare import Agreement, Compared, Timed
from station.domain.verdict import Verdict

NOT_COMPARED = (
    "Headers of the cloud: they are its host's own.",
    "The time between single bytes, and what is below the serial port or the socket.",
    "The words that repeat a claim code: the trace holds what they mean.",
    "Leaving listening mode by the letter x: storing a network has done so.",
    "The cloud's event stream; the claim is proven by readings.",
    "How the light blinks: look at it.",
)


@dataclass(frozen=True, slots=True)
class Subject:
    """What was walked, and with what."""

    station: str
    device: str
    platform: str
    firmware: str
    delivery: str
    is_simulated: bool
    """The recipe's cloud is on this computer: such a report proves nothing of hardware."""


@dataclass(frozen=True, slots=True)
class Report:
    """`is_clean` is what a report has to be before Station may say that it was seen on hardware."""

    subject: Subject
    verdict: Verdict
    simulated_verdict: Verdict
    rows: tuple[Compared, ...]
    times: tuple[Timed, ...] = ()

    @property
    def is_clean(self) -> bool:
        passed = self.verdict.passed and self.simulated_verdict.passed
        return passed and not any(row.spoils for row in self.rows)

    def count(self, agreement: Agreement) -> int:
        return sum(row.agreement is agreement for row in self.rows)


def report_fields(report: Report) -> Mapping[str, Any]:
    subject = report.subject
    return {
        "version": 1,
        "clean": report.is_clean,
        "hardware": not subject.is_simulated,
        "station": subject.station,
        "device_id": subject.device,
        "platform": subject.platform.lower(),
        "firmware": subject.firmware,
        "delivery": subject.delivery,
        "verdict": {"code": report.verdict.code, "what": report.verdict.what},
        "simulated_verdict": {"code": report.simulated_verdict.code},
        "agree": report.count(Agreement.AGREES),
        "differ": report.count(Agreement.DIFFERS),
        "rows": [
            {
                "channel": row.channel,
                "asked": row.asked,
                "agreement": str(row.agreement),
                "details": list(row.details),
                "spoils": row.spoils,
            }
            for row in report.rows
        ],
        "times": [
            {
                "step": each.step,
                "unit_s": round(each.unit_s, 3),
                "simulated_s": round(each.simulated_s, 3),
                "same_class": each.same_class,
            }
            for each in report.times
        ],
        "not_compared": list(NOT_COMPARED),
    }


def as_markdown(report: Report) -> str:
    subject = report.subject
    lines = [
        f"# Acceptance: {subject.platform} with Device OS {subject.firmware}, {subject.delivery}",
        "", conclusion(report), "",
        f"- Device `{subject.device}`, Station {subject.station}",
        f"- Verdict of the unit: {report.verdict.number} {report.verdict.what}",
        f"- Verdict of the simulated one: {report.simulated_verdict.number} "
        f"{report.simulated_verdict.what}",
        "", "## What was held against each other", "",
        "| Channel | Asked | |", "| --- | --- | --- |",
        *(f"| {row.channel} | `{_cell(row.asked)}` | {row.agreement} |" for row in report.rows),
        *_differences(report.rows), *_times(report.times),
        "", "## Not compared", "", *(f"- {each}" for each in NOT_COMPARED), "",
    ]  # fmt: skip
    return "\n".join(lines)


def conclusion(report: Report) -> str:
    """One sentence."""
    agreed, differ = report.count(Agreement.AGREES), report.count(Agreement.DIFFERS)
    if report.subject.is_simulated:
        return (
            f"**A rehearsal.** The unit was a simulated one: {agreed} agree, {differ} differ. "
            "It proves nothing of hardware."
        )
    if report.is_clean:
        return f"**Clean.** All {agreed} exchanges agree with the simulated bench."
    return f"**Not clean.** {agreed} exchanges agree, {differ} differ."


def _differences(rows: Iterable[Compared]) -> list[str]:
    found = [row for row in rows if row.details and row.agreement is not Agreement.AGREES]
    lines = ["", "## Where they part", ""] if found else []
    for row in found:
        lines += [f"- {row.channel} `{_cell(row.asked)}` ({row.agreement})"]
        lines += [f"    - `{_cell(detail)}`" for detail in row.details]
    return lines


def _times(times: Sequence[Timed]) -> list[str]:
    if not times:
        return []
    rows = [
        f"| {each.step.replace('_', ' ')} | {each.unit_s:.1f} | {each.simulated_s:.1f} | "
        f"{'' if each.same_class else 'another class'} |"
        for each in times
    ]
    return ["", "## How long it took, in seconds", "", "| Step | Unit | Simulated | |",
            "| --- | --- | --- | --- |", *rows]  # fmt: skip


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ").replace("`", "'")
