"""What search engines are told."""

import re

from guide.addresses import all_paths, files
from guide.app import create_app
from guide.languages import EDITIONS
from guide.sheets import offers


def test_robots_are_led_to_the_sitemap_where_there_is_one(client):
    """What stands in it: tests/test_pages.py."""
    assert "Sitemap" not in client.get("/robots.txt").text
    public = create_app(PUBLIC_URL="https://gids.be/").test_client()
    assert "Sitemap: https://gids.be/sitemap.xml" in public.get("/robots.txt").text


def test_robots_are_kept_off_what_makes_work(client, library):
    """Paper and what phones save are made when somebody asks; a robot would ask for all of it."""
    rules = [line.removeprefix("Disallow: ") for line in client.get("/robots.txt").text.split("\n") if "Dis" in line]
    closed = re.compile("|".join(re.escape(rule).replace(r"\*", ".*").replace(r"\$", "$") for rule in rules))
    editions = tuple(EDITIONS.values())
    for path in (*offers.pdf_paths(library, editions), *offers.page_paths(library, editions), "/ps/afdrukken/"):
        assert closed.match(path), path
    for path in all_paths(library, paper=False):
        assert not closed.match(path), path
    for path in files(library):
        assert bool(closed.match(path)) == path.endswith(".json"), path
