"""Who helps, in the form of Open Referral: the Human Services Data Specification (HSDS) 3.x.

Only what the guide knows: its hours are sentences, so a schedule has a description and no times.
"""

from typing import Any
from uuid import UUID, uuid5

from guide.library.model import Contact
from guide.opendata.plain import Speaker

OURS = UUID("0f0f2f0e-6a53-4c0a-9d43-6f1b9f4a7c51")  # the ids are made from this one and our slugs: they stay the same
AREAS = {"both": "Vlaanderen en Brussel", "flanders": "Vlaanderen", "brussels": "Brussel"}

Data = dict[str, Any]


def service(contact: Contact, speaker: Speaker) -> Data:
    """Return a contact as a service: by the Dutch name on its door, described in the language of the file."""
    found: Data = {
        "id": _id(contact, "service"),
        "name": contact.name.dutch,
        "description": speaker.alone(contact.purpose),
        "status": "active",
        "assured_date": contact.checked.isoformat(),
        "service_areas": [{"id": _id(contact, "area"), "name": AREAS[contact.region]}],
    }
    if (name := speaker.alone(contact.name)) != contact.name.dutch:
        found["alternate_name"] = name
    if contact.web:
        found["url"] = f"https://{contact.web}"
        found["organization"] = _organization(contact, speaker)
        found["organization_id"] = found["organization"]["id"]
    if contact.phone:
        found["phones"] = [{"id": _id(contact, "phone"), "number": contact.phone, "type": "voice"}]
    if contact.hours:
        found["schedules"] = [{"id": _id(contact, "hours"), "description": speaker.alone(contact.hours)}]
    if contact.interpreter:
        found["interpretation_services"] = speaker.alone(contact.interpreter)
    if contact.free:
        found["cost_options"] = [{"id": _id(contact, "cost"), "amount": 0, "currency": "eur"}]
    return found


def _organization(contact: Contact, speaker: Speaker) -> Data:
    """Return who runs a service, as far as the guide knows: the name on the door, and the website."""
    return {
        "id": _id(contact, "organization"),
        "name": contact.name.dutch,
        "description": speaker.alone(contact.purpose),
        "website": f"https://{contact.web}",
    }


def _id(contact: Contact, what: str) -> str:
    return str(uuid5(OURS, f"{what}/{contact.slug}"))
