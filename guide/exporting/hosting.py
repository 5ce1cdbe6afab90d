"""What a web server must know about the exported files: samples for nginx, Caddy and static hosts.

Every page keeps the headers it has from our own server. The styles stand inside the pages and
the policy names each of them by its hash, so the samples are written with the export.
"""

from collections.abc import Iterable

from guide.languages import LANGUAGES

PLACE = ".servers"  # folder inside the export; the samples themselves refuse to serve it
POLICY = "Content-Security-Policy"
KINDS = (PAGES, SHEETS, WORKER) = ("pages", "sheets", "worker")  # each has a content security policy of its own


def kind_of(name: str) -> str:
    """Return which policy goes with a file of the export."""
    if name == "sw.js":
        return WORKER
    return SHEETS if name.endswith(".pdf") else PAGES


def policy_for_all(policies: Iterable[str]) -> str:
    """Join the content security policies of all pages into one that allows what any of them needs."""
    directives: dict[str, set[str]] = {}
    for policy in policies:
        for directive in policy.split(";"):
            name, *sources = directive.split()
            directives.setdefault(name, set()).update(sources)
    joined = []
    for name, sources in directives.items():
        if len(sources) > 1:
            sources = sources - {"'none'"}
        joined.append(" ".join([name, *sorted(sources)]))
    return "; ".join(joined)


def samples(policies: dict[str, str], headers: dict[str, str], base: str, domain: str) -> dict[str, str]:
    """Return the sample files: name -> text.

    `policies` holds a content security policy for each of KINDS ("" where there is no such file),
    `headers` go with every answer, `base` is the path the guide stands below ('/' or '/gids/'),
    `domain` the public name.
    """
    return {
        f"{PLACE}/nginx.conf": _nginx(policies, headers, base, domain),
        f"{PLACE}/Caddyfile": _caddy(policies, headers, base, domain),
        "_headers": _static_host({POLICY: policies[PAGES], **headers}, base),
    }


def _root(base: str) -> str:
    """Return what to say of the folder that the server must know."""
    return f"the folder that holds the export as {base}" if base != "/" else "the folder of the export"


def _choice(policies: dict[str, str], base: str, indent: str, end: str = "") -> str:
    """Return the lines of a `map` from path to policy; nginx and Caddy write them the same way."""
    patterns = {f"{base}sw.js": WORKER, r"~\.pdf$": SHEETS, "default": PAGES}
    return "\n".join(f'{indent}{path} "{policies[kind]}"{end}' for path, kind in patterns.items() if policies[kind])


def _nginx(policies: dict[str, str], headers: dict[str, str], base: str, domain: str) -> str:
    lines = "\n".join(f'    add_header {name} "{value}" always;' for name, value in headers.items())
    missing = "\n".join(
        f"    location {base}{code} {{ error_page 404 {base}{code}/404.html; try_files $uri $uri/ =404; }}"
        for code in LANGUAGES
    )
    return f"""\
# nginx: put this in /etc/nginx/conf.d/ and set `root` (and your certificate: phones keep the guide only over https).
# brotli_static needs the package libnginx-mod-http-brotli-static; without it take that line away.
map $uri $guide_policy {{
{_choice(policies, base, "    ", ";")}
}}
server {{
    listen 80;
    server_name {domain};
    root /srv/gids;              # {_root(base)}
    access_log off;              # nobody's path or address is kept
    server_tokens off;
    gzip_static on;
    brotli_static on;
    gzip_vary on;
    absolute_redirect off;
    types {{ text/html html; text/javascript js; application/json json; application/manifest+json webmanifest;
            image/png png; image/svg+xml svg; application/pdf pdf; text/plain txt; application/xml xml; }}
    charset utf-8;
    charset_types text/plain text/javascript application/json application/manifest+json application/xml image/svg+xml;
    add_header {POLICY} $guide_policy always;
{lines}
    error_page 404 {base}404.html;
{missing}
    location ~ /[._](?!well-known/) {{ return 404; }}
    location {base} {{ try_files $uri $uri/ =404; }}
}}
"""


def _caddy(policies: dict[str, str], headers: dict[str, str], base: str, domain: str) -> str:
    lines = "\n".join(f'\t\t{name} "{value}"' for name, value in headers.items())
    choice, codes = _choice(policies, base, "\t\t"), "|".join(LANGUAGES)
    return f"""\
# Caddy: set `root`; Caddy brings the certificate itself.
(guide) {{
\theader {{
\t\t{POLICY} {{guide_policy}}
{lines}
\t\t-Server
\t}}
\tfile_server {{
\t\tprecompressed br gzip
\t}}
}}
{domain} {{
\troot * /srv/gids  # {_root(base)}
\tmap {{path}} {{guide_policy}} {{
{choice}
\t}}
\tmap {{path}} {{guide_missing}} {{
\t\t~^{base}({codes})(-|/|$) {base}${{1}}/404.html
\t\tdefault {base}404.html
\t}}
\t@manifest path *.webmanifest
\theader @manifest Content-Type "application/manifest+json; charset=utf-8"
\t@text path *.txt
\theader @text Content-Type "text/plain; charset=utf-8"
\t@hidden path_regexp /[._]
\terror @hidden 404
\timport guide
\thandle_errors {{
\t\trewrite * {{guide_missing}}
\t\timport guide
\t}}
}}
"""


def _static_host(headers: dict[str, str], base: str) -> str:
    """The `_headers` file that Netlify and Cloudflare Pages read."""
    return f"{base}*\n" + "".join(f"  {name}: {value}\n" for name, value in headers.items())
