"""What can be set is told."""

import re

from guide import settings


def test_every_setting_is_described():
    described = re.findall(r"^([A-Z_]+)  +\w", settings.__doc__, re.M)
    assert described == list(settings.DEFAULTS)
