"""What a web server must know about the exported files: samples for nginx, Caddy and static hosts.

Every page keeps the headers it has from our own server. The styles stand inside the pages and
the policy names each of them by its hash, so the samples are written with the export.
"""

from collections.abc import Iterable

from guide.languages import LANGUAGES

PLACE = ".servers"  # folder inside the export; the samples themselves refuse to serve it


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


def samples(headers: dict[str, str], base: str, domain: str) -> dict[str, str]:
    """Return the sample files: name -> text.

    `headers` go with every answer, `base` is the path the guide stands below ('/' or '/gids/'),
    `domain` the public name.
    """
    return {
        f"{PLACE}/nginx.conf": _nginx(headers, base, domain),
        f"{PLACE}/Caddyfile": _caddy(headers, base, domain),
        "_headers": _static_host(headers, base),
    }


def _nginx(headers: dict[str, str], base: str, domain: str) -> str:
    lines = "\n".join(f'    add_header {name} "{value}" always;' for name, value in headers.items())
    pages = "\n".join(
        f"    location {base}{code} {{ error_page 404 {base}{code}/404.html; try_files $uri $uri/ =404; }}"
        for code in LANGUAGES
    )
    return f"""\
# nginx: put this in /etc/nginx/conf.d/ and set `root` (and your certificate: phones keep the guide only over https).
# brotli_static needs the package libnginx-mod-http-brotli-static; without it take that line away.
server {{
    listen 80;
    server_name {domain};
    root /srv/gids;              # the folder {f"that holds the export as {base}" if base != "/" else "of the export"}
    access_log off;              # nobody's path or address is kept
    server_tokens off;
    gzip_static on;
    brotli_static on;
    absolute_redirect off;
    etag on;
    types {{ text/html html; text/javascript js; application/json json; application/manifest+json webmanifest;
            image/png png; image/svg+xml svg; application/pdf pdf; text/plain txt; application/xml xml; }}
    charset utf-8;
    charset_types text/html text/plain text/javascript application/json application/xml;
{lines}
    error_page 404 {base}404.html;
{pages}
    location ~ /\\. {{ return 404; }}
    location {base} {{ try_files $uri $uri/ =404; }}
}}
"""


def _caddy(headers: dict[str, str], base: str, domain: str) -> str:
    lines = "\n".join(f'\t\t{name} "{value}"' for name, value in headers.items())
    prefix = base.rstrip("/")
    errors = "\n".join(
        f"\t\t@{code} path {base}{code} {base}{code}/* {base}{code}-*\n\t\trewrite @{code} {prefix}/{code}/404.html"
        for code in LANGUAGES
    )
    return f"""\
# Caddy: set `root`; Caddy brings the certificate itself.
{domain} {{
\troot * /srv/gids
\theader {{
{lines}
\t\t-Server
\t}}
\t@hidden path */.*
\trespond @hidden 404
\tfile_server {{
\t\tprecompressed br gzip
\t}}
\thandle_errors 404 {{
\t\trewrite * {prefix}/404.html
{errors}
\t\tfile_server
\t}}
}}
"""


def _static_host(headers: dict[str, str], base: str) -> str:
    """The `_headers` file that Netlify and Cloudflare Pages read."""
    return f"{base}*\n" + "".join(f"  {name}: {value}\n" for name, value in headers.items())
