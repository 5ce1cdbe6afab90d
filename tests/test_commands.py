"""Every command on a terminal, in a pipe and where little is given: it ends with a sentence, never with a traceback."""

import os
import subprocess
import sys

import pytest

POOR = {"PATH": os.defpath, "LC_ALL": "C", "PYTHONPATH": os.getcwd()}  # no HOME, and few letters


@pytest.mark.parametrize("command", [["check"], ["facts"], ["catalogues", "--compile"], ["export", "--help"]])
@pytest.mark.parametrize("reader", ["nobody", "a full disk"])
def test_who_does_not_read_to_the_end_gets_no_traceback(command, reader):
    if reader == "nobody":
        listening, output = os.pipe()
        os.close(listening)
    else:
        output = os.open("/dev/full", os.O_WRONLY)
    run = subprocess.run(
        [sys.executable, "-m", "guide", *command], stdout=output, stderr=subprocess.PIPE, env=POOR, check=False
    )
    os.close(output)
    assert b"Traceback" not in run.stderr
    assert run.returncode in ({0, 141} if reader == "nobody" else {0, 1})
