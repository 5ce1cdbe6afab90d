"""Who stands behind a door or a phone number, and places."""
