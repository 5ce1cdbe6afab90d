"""What native readers made of the translations: what it belongs to, and which pages need two readers."""

from guide.reviews.hashing import dutch_hash, pair_of, translation_hash
from guide.reviews.scope import needs_two, texts_on


def test_the_names_of_texts_are_those_of_the_contract_with_the_review_room():
    assert dutch_hash("dokter", "Bel 112") == "3cacb87478a46a71"
    assert translation_hash("به \u2068112\u2069") != translation_hash("به 112")


def test_a_pair_is_another_one_for_any_other_context_dutch_or_translation():
    pair = pair_of("dokter", "Bel 112", "۱۱۲")
    others = {
        pair_of("kaart", "Bel 112", "۱۱۲"),
        pair_of("dokter", "Bel 113", "۱۱۲"),
        pair_of("dokter", "Bel 112", "112"),
    }
    assert pair not in others


def test_health_law_safety_and_emergencies_need_two_readers(library):
    two = {slug for slug, journey in library.journeys.items() if needs_two(library, journey)}
    assert {"dokter", "zorgen-hoofd", "zwanger", "advocaat", "geweld-thuis", "beslissing", "huurcontract"} <= two
    assert not two & {"koken", "eerste-woorden", "spelen"}
    assert needs_two(library, library.leaves["emergency"])
    assert not needs_two(library, library.leaves["about"])


def test_a_page_asks_trust_for_what_it_names_but_not_for_how_dutch_sounds(library):
    step = next(step for journey in library.journeys.values() for step in journey.steps if step.say and step.facts)
    found = texts_on(library, step)
    assert found[0] == step.do
    assert library.cards[step.say[0]].text in found
    assert library.facts[step.facts[0]].text in found
    assert library.cards[step.say[0]].sound not in found
    assert len(found) == len(set(found))
