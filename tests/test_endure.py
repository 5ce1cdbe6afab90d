"""A small share of `make endure`, always the same one."""

from tests.endure import endure_catalogues, endure_content, endure_requests


def test_odd_requests_are_no_fault_of_ours():
    assert sum(endure_requests(400, 1).values()) >= 400


def test_damaged_content_is_told_with_its_file_or_read():
    assert {*endure_content(20, 1)} == {"told", "read"}


def test_damaged_catalogues_are_told_with_their_file_or_read():
    assert {*endure_catalogues(25, 1)} == {"told", "read"}
