"""`python -m guide` is the `guide` command."""

from guide.commands import main

raise SystemExit(main())
