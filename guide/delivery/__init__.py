"""What pages are made of, and how they are sent. Knows nothing of content or Flask.

    stylesheet   the styles inside each page
    scripts      the scripts of the pages and the service worker
    linebreaks   where the lines of a page may break
    policy       what a browser may load
    shelf        pages are made once and kept packed
    packing      the forms in which they go over the wire
    memory       a fixed budget of it
    places       for what costs much, so that it holds nothing up
    host         the name under which a reader asks is not seen
    freshness    notices that a file changed
    fingerprint  the version of all that pages are made of
"""
