"""All Dutch words from A to Z: each once, with how it sounds and what it means, and the way to where it stands."""

import re
from html import unescape

import pytest

FIRST = "/ps/woorden/a-tot-z/"
ENTRY = re.compile(r'<li(?: id="(.)")?><a href="([^"]+)">(.*?)</a>(.*?)</li>', re.S)


def entries(client, edition):
    """Return the entries of all pages: letter, where the link leads, what stands in the link, what stands below."""
    page, found = f"/{edition}/woorden/a-tot-z/", []
    while page:
        html = client.get(page).text
        found += ENTRY.findall(html.partition('<ul class="alphabet"')[2].partition("</ul>")[0])
        following = re.search(r'<a href="([^"]+)" rel="next"', html)
        page = following and following[1]
    return found


@pytest.mark.parametrize("edition", ["nl", "ps", "ps-nl"])
def test_every_word_is_found_from_a_to_z_with_its_meaning(client, library, edition):
    found = entries(client, edition)
    shown = [unescape(re.search(r'<b class="dutch"[^>]*>(.*?)</b>', inside)[1]) for _, _, inside, _ in found]
    assert shown == sorted((word.word for word in library.words.values()), key=str.lower)
    for word, (_, _, inside, below) in zip(library.words_by_spelling, found, strict=True):
        assert "<svg" in inside
        if "nl" in edition:
            assert word.meaning.dutch[:12] in unescape(re.sub(r"<[^>]+>", "", below))
        if "ps" in edition:
            assert re.search(r'class="sound"[^>]*>[^<]*[\u0600-\u06ff]', inside)
            assert re.search(r"[\u0600-\u06ff]{3}", below)


def test_each_word_leads_to_where_it_stands_in_its_theme(client):
    pages = {}
    for _, address, inside, _ in entries(client, "ps"):
        page, _, place = address.partition("#")
        html = pages.setdefault(page, client.get(page).text)
        word = re.search(r">([^<]+)</b>", inside)[1]
        assert f">{word}</h2>" in html.partition(f'<li id="{place}">')[2].partition("</li>")[0]
    assert len(pages) > 5


def test_each_letter_is_two_taps_from_the_words(client, library):
    overview = client.get("/ps/woorden/").text
    letters = re.findall(r'<a href="(/ps/woorden/a-tot-z/[^"]*)#(.)">(.)</a>', overview)
    assert [letter for *_, letter in letters] == sorted({word.word[0].upper() for word in library.words.values()})
    for page, place, letter in letters:
        entry = client.get(page).text.partition(f' id="{place}"')[2]
        assert re.search(r'<b class="dutch"[^>]*>(.)', entry)[1].upper() == letter == place
