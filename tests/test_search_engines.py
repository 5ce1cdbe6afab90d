"""What search engines are told."""

import re

from guide.addresses import all_paths, files
from guide.app import create_app
from guide.languages import EDITIONS
from guide.sheets import papers


def test_the_sitemap_holds_every_page(library):
    sitemap = create_app(PUBLIC_URL="https://gids.be/").test_client().get("/sitemap.xml").text
    assert sitemap.count("<loc>https://gids.be/") == len(list(all_paths(library)))


def test_a_guide_that_knows_no_address_of_its_own_has_no_sitemap(client):
    assert client.get("/sitemap.xml").status_code == 404
    assert "Sitemap" not in client.get("/robots.txt").text


def test_robots_are_kept_off_what_makes_work(client, library):
    """Paper and what phones save are made when somebody asks; a robot would ask for all of it."""
    rules = [line.removeprefix("Disallow: ") for line in client.get("/robots.txt").text.split("\n") if "Dis" in line]
    closed = re.compile("|".join(re.escape(rule).replace(r"\*", ".*").replace(r"\$", "$") for rule in rules))
    editions = tuple(EDITIONS.values())
    for path in (*papers.pdf_paths(library, editions), *papers.offer_paths(library, editions), "/ps/afdrukken/"):
        assert closed.match(path), path
    for path in all_paths(library, paper=False):
        assert not closed.match(path), path
    for path in files(library):
        assert bool(closed.match(path)) == path.endswith(".json"), path
