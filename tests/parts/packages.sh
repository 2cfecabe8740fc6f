# What the tests need besides Rust: Debian packages and the browser suite's npm packages. Sourced by tests/run.
# Not for running the product: that needs neither.

# Debian keeps its Python packages apart from a Python that somebody installed, so the SMTP test asks this one.
debian_python=/usr/bin/python3

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

installed() {
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

postgres_programs() {
  find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -type d -name bin -exec test -x '{}/initdb' ';' -print \
    2>/dev/null | sort -V | tail -n 1
}

# Names, one a line, what this run lacks.
packages_missing() {
  command -v cc >/dev/null || printf '%s\n' gcc libc6-dev
  if wanted suite; then
    "$debian_python" -c 'import aiosmtpd' 2>/dev/null || echo python3-aiosmtpd
    command -v openssl >/dev/null || echo openssl
  fi
  if wanted suite || wanted browser; then
    [ -n "${INTERIM_TEST_POSTGRES:-}" ] || [ -n "$(postgres_programs)" ] || echo postgresql
  fi
  if wanted browser; then
    [ -x "${CHROMIUM:-/usr/bin/chromium-headless-shell}" ] || echo chromium-headless-shell
    command -v psql >/dev/null || echo postgresql-client
    command -v node >/dev/null || printf '%s\n' nodejs npm
    # Without recommended packages Chromium comes with no letters to draw; the second has the headlines' serif.
    installed fonts-liberation || echo fonts-liberation
    installed fonts-urw-base35 || echo fonts-urw-base35
  fi
}

packages_install() {
  local missing
  command -v cargo >/dev/null || { echo "tests/run: cargo is missing; Cargo.toml names the Rust version" >&2; exit 1; }
  mapfile -t missing < <(packages_missing)
  if [ ${#missing[@]} -gt 0 ]; then
    echo "== installing ${missing[*]}"
    command -v apt-get >/dev/null || { echo "tests/run: no apt-get here; install these first" >&2; exit 1; }
    [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null || { echo "tests/run: needs root or sudo for that" >&2; exit 1; }
    as_root timeout 600 apt-get update -q -o DPkg::Lock::Timeout=600
    as_root timeout 1500 env DEBIAN_FRONTEND=noninteractive \
      apt-get install -q -y --no-install-recommends -o DPkg::Lock::Timeout=600 "${missing[@]}"
  fi
  if wanted browser; then npm_install; fi
}

npm_install() {
  local kept=tests/browser/node_modules/.package-lock.json
  node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 20 ? 0 : 1)' ||
    { echo "tests/run: the browser tests need Node.js 20 or newer, this is $(node --version)" >&2; exit 1; }
  [ "$kept" -nt tests/browser/package-lock.json ] ||
    (cd tests/browser && timeout 300 npm ci --ignore-scripts --no-audit --no-fund)
}
