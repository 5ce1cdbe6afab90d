"""The journeys as a MkDocs Material site, to compare with."""

import subprocess
import sys
from pathlib import Path

from guide import pictograms
from guide.library.whole import Library


def material(library: Library, folder: Path) -> Path:
    """Build the same journeys, in Dutch, with MkDocs Material as it comes; return the site."""
    source = folder / "docs"
    for journey in library.journeys.values():
        lines = [f"# {journey.title.dutch}", "", journey.goal.dutch]
        for step in journey.steps:
            drawing = f"{step.picture}.svg"
            source.mkdir(parents=True, exist_ok=True)
            (source / drawing).write_text(pictograms.draw(step.picture, standalone=True), encoding="utf-8")
            texts = [*step.text, step.watch, step.time, step.cost]
            lines += ["", f"## {step.number}. {step.do.dutch}", "", f"![]({drawing}){{ width=240 }}", ""]
            lines += ["\n\n".join(text.dutch for text in texts if text)]
            lines += [f"- {library.cards[slug].text.dutch}" for slug in step.say]
        (source / f"{journey.slug}.md").write_text("\n".join(lines), encoding="utf-8")
    (source / "index.md").write_text("# Samen op weg\n", encoding="utf-8")
    (folder / "mkdocs.yml").write_text(
        "site_name: Samen op weg\ntheme: {name: material, language: nl, font: false}\n"
        "markdown_extensions: [attr_list]\n"
    )
    subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "mkdocs", "build", "-q", "-f", str(folder / "mkdocs.yml")], check=True
    )
    return folder / "site"
