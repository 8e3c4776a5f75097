"""What a judge says of a site."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Verdict:
    """What one judge looked at, and every fault it found."""

    judged: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    recommendations: list[str] = field(default_factory=list)

    def count(self, things: str, number: int = 1) -> None:
        """Notes that so many more `things`, a plural such as "tables", were looked at."""
        self.judged[things] += number

    def fault(self, place: Path | str, message: object) -> None:
        """Notes a fault: the file, with a row or a column where there is one, and what is wrong."""
        self.faults.append(f"{place}: {message}")

    def recommend(self, place: Path | str, message: object) -> None:
        """Notes what a standard only recommends: a fault for those who ask for it."""
        self.recommendations.append(f"{place}: {message}")

    def __str__(self) -> str:
        """What was looked at, for one line."""
        return ", ".join(f"{number} {things}" for things, number in self.judged.items() if number)
