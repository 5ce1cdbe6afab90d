"""What a web server must know about the exported files: samples for nginx, Caddy and static hosts.

Every file keeps the headers it has from our own server. The styles stand inside the pages and
the policy names each of them by its hash, so the samples are written with the export. One header more have
the open data, and they alone: any website may read them.
"""

from collections.abc import Iterable, Mapping

from guide.addresses import DATA, ROOMS, SEARCH, VOICE
from guide.delivery.policy import PERMISSIONS
from guide.exporting.order import Order
from guide.handing import SHORT
from guide.kinds import PROOFREAD, RECORD
from guide.pages.data import OPEN

PLACE = ".servers"  # folder inside the export; the samples themselves refuse to serve it
STATIC_HOST = "_headers"  # the file that static hosts look for
UNNAMED = "gids.example.org"  # stands in the samples when the export has no public name
POLICY = "Content-Security-Policy"
HEADERS = (POLICY, "Referrer-Policy", "X-Content-Type-Options", "Cache-Control", PERMISSIONS)
OPEN_NAME, OPEN_VALUE = OPEN
Headers = dict[str, dict[str, str]]  # name -> kind of file -> value
# Each kind has headers of its own.
KINDS = (PAGES, SHEETS, SCRIPT, WORKER, SOUNDS, RECORDS) = ("pages", "sheets", "script", "worker", "sounds", "records")
SCRIPTS = ("s.js", *(f"{room}.js" for room in ROOMS))
_KIND_OF = {**dict.fromkeys(SCRIPTS, SCRIPT), "sw.js": WORKER}


def kind_of(name: str) -> str:
    """Return the kind of a file of the export; one without a kind of its own has the headers of the pages."""
    if name.startswith(f"{VOICE}/"):
        return SOUNDS
    if name.endswith(".pdf"):
        return SHEETS
    return RECORDS if f"/{RECORD.slug}/" in name else _KIND_OF.get(name, PAGES)


def policy_for_all(policies: Iterable[str]) -> str:
    """Join the content security policies of all pages into one that allows what any of them needs."""
    directives: dict[str, set[str]] = {}
    for policy in policies:
        for directive in policy.split(";"):
            name, *sources = directive.split()
            directives.setdefault(name, set()).update(sources)
    joined = []
    for name, found in directives.items():
        allowed = found - {"'none'"} if len(found) > 1 else found
        joined.append(" ".join([name, *sorted(allowed)]))
    return "; ".join(joined)


def samples(found: Mapping[tuple[str, str], set[str]], order: Order) -> dict[str, str]:
    """Return the sample files: name -> text. `found` holds the values of each of HEADERS by kind of file."""
    headers = {name: _by_kind(name, found) for name in HEADERS}
    return {
        f"{PLACE}/nginx.conf": _nginx(headers, order),
        f"{PLACE}/Caddyfile": _caddy(headers, order),
        STATIC_HOST: _static_host(headers, order),
    }


def _by_kind(name: str, found: Mapping[tuple[str, str], set[str]]) -> dict[str, str]:
    """Return the value of a header for each kind of file. Where somebody records is a page but for the microphone."""
    values = {kind: found[kind, name] for kind in KINDS if (kind, name) in found}
    if name != PERMISSIONS and RECORDS in values:
        values[PAGES] = values.get(PAGES, set()) | values.pop(RECORDS)
    return {kind: _one(name, each) for kind, each in values.items()}


def _one(name: str, values: set[str]) -> str:
    if name == POLICY:
        return policy_for_all(sorted(values))
    (value,) = values  # files of one kind are alike
    return value


def _root(order: Order) -> str:
    """Return what to say of the folder that the server must know."""
    return f"the folder that holds the export as {order.base}" if order.base != "/" else "the folder of the export"


def _differing(headers: Headers) -> dict[str, str]:
    """Return the headers that depend on the kind of file: name -> the variable that holds the value."""
    return {
        name: f"guide_{name.lower().replace('-', '_')}"
        for name, values in headers.items()
        if len(set(values.values())) > 1
    }


def _values(headers: Headers, differing: dict[str, str], variable: str) -> dict[str, str]:
    """Return what a server writes for each header: its value, or the variable that holds it (`variable` % name)."""
    return {
        name: variable % differing[name] if name in differing else values[PAGES] for name, values in headers.items()
    }


def _choices(values: dict[str, str], base: str, indent: str, end: str = "") -> str:
    """Return the lines of a `map` from path to value; nginx and Caddy write them the same way."""
    paths = {
        **{f"{base}{script}": SCRIPT for script in SCRIPTS},
        f"{base}sw.js": WORKER,
        r"~\.pdf$": SHEETS,
        f"~^{base}{VOICE}/": SOUNDS,
        rf"~^{base}[a-z]+/{RECORD.slug}/": RECORDS,
        "default": PAGES,
    }
    return "\n".join(f'{indent}{path} "{values[kind]}"{end}' for path, kind in paths.items() if kind in values)


_NGINX_PACKED = """\
    gzip_static on;
    brotli_static on;            # needs the package libnginx-mod-http-brotli-static; without it take this line away
"""
_NGINX_PACKING = """\
    gzip on;
    gzip_types text/plain text/javascript application/json application/manifest+json application/xml image/svg+xml;
"""


def _nginx(headers: Headers, order: Order) -> str:
    differing, base = _differing(headers), order.base
    maps = "\n".join(
        f"map $uri ${variable} {{\n{_choices(headers[name], base, '    ', ';')}\n}}"
        for name, variable in differing.items()
    )
    lines = "\n".join(
        f'    add_header {name} "{value}" always;' for name, value in _values(headers, differing, "$%s").items()
    )
    missing = "\n".join(
        f"    location {base}{code} {{ error_page 404 {base}{code}/404.html; try_files $uri $uri/ =404; }}"
        for code in order.codes
    )
    return f"""\
# nginx: put this in /etc/nginx/conf.d/ and set `root` (and your certificate: phones keep the guide only over https).
{maps}
map $uri $guide_open {{
    ~^{base}{DATA}/ "{OPEN_VALUE}";
    default "";                  # nginx leaves out a header without a value
}}
server {{
    {_listen(order)}
    server_name {order.domain or UNNAMED};
    root /srv/gids;              # {_root(order)}
    access_log off;              # nobody's path or address is kept
    server_tokens off;
{_NGINX_PACKED if order.packed else _NGINX_PACKING}\
    gzip_vary on;
    absolute_redirect off;
    types {{ text/html html; text/javascript js; application/json json; application/manifest+json webmanifest;
            image/png png; image/x-icon ico; image/svg+xml svg; application/pdf pdf; audio/mpeg mp3; text/plain txt;
            application/xml xml; }}
    charset utf-8;
    charset_types text/plain text/javascript application/json application/manifest+json application/xml image/svg+xml;
{lines}
    add_header {OPEN_NAME} $guide_open;
    error_page 404 {base}404.html;
{missing}
    location ~ /[._](?!well-known/) {{ return 404; }}
    location {base} {{ try_files $uri $uri/ =404; }}
}}
"""


def _listen(order: Order) -> str:
    if order.port and order.is_secure:
        return f"listen {order.port};            # with your certificate: listen {order.port} ssl;"
    return f"listen {order.port or 80};"


_CADDY_PACKED = "\tfile_server {\n\t\tprecompressed br gzip\n\t}\n"
_CADDY_PACKING = "\tencode gzip\n\tfile_server\n"


def _caddy(headers: Headers, order: Order) -> str:
    differing, codes, base = _differing(headers), "|".join(order.codes), order.base
    maps = "\n".join(
        "\tmap {path} {" + variable + "} {\n" + _choices(headers[name], base, "\t\t") + "\n\t}"
        for name, variable in differing.items()
    )
    lines = "\n".join(f'\t\t{name} "{value}"' for name, value in _values(headers, differing, "{%s}").items())
    return f"""\
# Caddy: set `root`; Caddy brings the certificate itself.
(guide) {{
\theader {{
{lines}
\t\t-Server
\t}}
{_CADDY_PACKED if order.packed else _CADDY_PACKING}\
}}
{_caddy_site(order)} {{
\troot * /srv/gids  # {_root(order)}
{maps}
\tmap {{path}} {{guide_missing}} {{
\t\t~^{base}({codes})(-|/|$) {base}${{1}}/404.html
\t\tdefault {base}404.html
\t}}
\t@manifest path *.webmanifest
\theader @manifest Content-Type "application/manifest+json; charset=utf-8"
\t@sound path *.mp3
\theader @sound Content-Type audio/mpeg
\t@icon path *.ico
\theader @icon Content-Type image/x-icon
\t@text path *.txt
\theader @text Content-Type "text/plain; charset=utf-8"
\t@open path {base}{DATA}/*
\theader @open {OPEN_NAME} {OPEN_VALUE}
\t@hidden path_regexp /[._]
\terror @hidden 404
\timport guide
\thandle_errors {{
\t\trewrite * {{guide_missing}}
\t\timport guide
\t}}
}}
"""


def _caddy_site(order: Order) -> str:
    """Return the address as Caddy wants it: a name alone is served over https."""
    scheme, port = "" if order.is_secure else "http://", f":{order.port}" if order.port else ""
    return f"{scheme}{order.domain or UNNAMED}{port}"


def _scripts(order: Order) -> tuple[str, ...]:
    """Return the scripts by which readers find: other scripts have a rule of their own."""
    return (f"{SEARCH}.js", *(f"{code}/{SEARCH}.js" for code in order.codes))


def _static_host(headers: Headers, order: Order) -> str:
    """Return the `_headers` file that Netlify and Cloudflare Pages read.

    Cloudflare joins what two rules say of one file, and two policies allow only what both allow: no file fits
    two rules with a policy there. Netlify takes no notice of a final slash, so a PDF fits two there, and the later
    one counts.
    The worker, the script and the pages fit one rule on both hosts; the open data two, which say nothing twice.
    """
    files = (f"*.{suffix}" for suffix in ("json", "webmanifest", "svg", "png", "ico", "txt", "xml"))
    waiting = (f"{code}/{PROOFREAD.slug}/*.mp3" for code in order.codes)  # voices for second ears
    rules_of = {
        PAGES: ("", *(f"{code}*/" for code in order.codes), f"{SHORT}/*", *files, *waiting, *_scripts(order)),
        SHEETS: ("*.pdf",),
        SOUNDS: (f"{VOICE}/*",),
        SCRIPT: SCRIPTS,
        WORKER: ("sw.js",),
    }
    rules = [
        f"{order.base}{rule}\n" + "".join(f"  {name}: {values[kind]}\n" for name, values in headers.items())
        for kind, rules in rules_of.items()
        if kind in headers[POLICY]
        for rule in rules
    ]
    open_data = f"{order.base}{DATA}/*\n  {OPEN_NAME}: {OPEN_VALUE}\n"
    return "\n".join([*rules, open_data, *_microphone(headers, order)])


def _microphone(headers: Headers, order: Order) -> list[str]:
    """Return the rules of the rooms where somebody records: of what is said twice of the microphone, the last counts.

    Cloudflare joins the two values to one list, in which that is so; Netlify takes the later rule.
    """
    if RECORDS not in headers[PERMISSIONS]:
        return []
    heard = headers[PERMISSIONS][RECORDS]
    return [f"{order.base}{code}/{RECORD.slug}/*\n  {PERMISSIONS}: {heard}\n" for code in order.codes]
