"""The guide as a module that any WSGI server can load."""

from guide.app import create_app

app = create_app()
