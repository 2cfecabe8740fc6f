# A private PostgreSQL for one run: own folder, own port on loopback, gone at the end. Sourced by tests/run.
# Fast, not safe: nothing is flushed to disk. Never the machine's own server.
# shellcheck disable=SC2154 # work is tests/run's

postgres_folder=
postgres_bin=

# The server refuses to run as root.
as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u postgres -- "$@"); else (cd / && "$@"); fi
}

# Below the range that the system hands out by itself, so that no client's own port is in the way.
free_port() {
  local port
  for _ in $(seq 50); do
    port=$((20000 + RANDOM % 12000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
  return 1
}

# In memory where there is room: a copied database is some 300 files, and a busy disk makes that ten times slower.
postgres_place() {
  local free
  free=$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1) || free=0
  if [ "${free:-0}" -gt 3000000 ]; then echo /dev/shm; else echo /tmp; fi
}

# md5 because the library that the tests are linked with takes 30 ms, unoptimised, for each SCRAM sign-in.
postgres_start() {
  local password port
  echo; echo "== private PostgreSQL"
  postgres_bin=$(postgres_programs)
  postgres_folder=$(mktemp -d "$(postgres_place)/interim-postgres.XXXXXX")
  password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  printf '%s\n' "$password" >"$postgres_folder/password"
  [ "$(id -u)" -ne 0 ] || chown -R postgres "$postgres_folder"
  as_postgres timeout 120 "$postgres_bin/initdb" -D "$postgres_folder/data" -U postgres --encoding=UTF8 --locale=C.UTF-8 \
    --auth=md5 --pwfile="$postgres_folder/password" --no-sync >"$work/initdb" 2>&1 ||
    { cat "$work/initdb"; return 1; }
  for _ in 1 2 3 4 5; do
    port=$(free_port) || return 1
    postgres_settings "$port" | as_postgres tee "$postgres_folder/data/postgresql.auto.conf" >/dev/null
    if as_postgres timeout 60 "$postgres_bin/pg_ctl" -D "$postgres_folder/data" -l "$postgres_folder/log" -t 50 -w -s start; then
      export INTERIM_TEST_POSTGRES="postgres://postgres:$password@127.0.0.1:$port/postgres"
      return 0
    fi
  done
  as_postgres tail -n 20 "$postgres_folder/log"
  return 1
}

postgres_settings() {
  cat <<SETTINGS
listen_addresses = '127.0.0.1'
port = $1
unix_socket_directories = ''
max_connections = 300
shared_buffers = '64MB'
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum = off
log_min_messages = warning
SETTINGS
}

postgres_stop() {
  [ -n "$postgres_folder" ] || return 0
  if as_postgres test -e "$postgres_folder/data/postmaster.pid"; then
    as_postgres timeout 30 "$postgres_bin/pg_ctl" -D "$postgres_folder/data" -m immediate -w -t 20 -s stop
  fi
  rm -rf "$postgres_folder"
}
