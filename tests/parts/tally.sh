# Counts tests and prints the table. Sourced by tests/run. Knows the lines of `cargo test` and `node --test`, runs nothing.
# shellcheck disable=SC2154 # work and filter are tests/run's

tally_file=

tally_start() {
  tally_file=$1
  : >"$tally_file"
}

# tally NAME PASSED FAILED SKIPPED SECONDS. A name that begins with a blank is a part of the row above it.
tally() {
  printf '%s\t%s\t%s\t%s\t%s\n' "$@" >>"$tally_file"
}

# One line per module: name, passed, failed, skipped. The module is the first part of a test's path.
rust_modules() {
  awk '
    /^test .+ \.\.\. (ok|FAILED|ignored)/ {
      name = $2; sub(/::.*/, "", name)
      result = $0; sub(/^test .+ \.\.\. /, "", result)
      seen[name] = 1
      if (result ~ /^ok/) passed[name]++; else if (result ~ /^FAILED/) failed[name]++; else skipped[name]++
    }
    END { for (name in seen) printf "%s\t%d\t%d\t%d\n", name, passed[name], failed[name], skipped[name] }' "$1" | sort
}

# tally_rust NAME rows|sum STATUS SECONDS LOG. A run that fails without a failed test (it did not compile, it
# crashed, it took too long) counts as one failure.
tally_rust() {
  local name=$1 shape=$2 status=$3 seconds=$4 passed failed skipped
  rust_modules "$5" >"$work/modules"
  read -r passed failed skipped < <(awk -F'\t' '{ p += $2; f += $3; s += $4 } END { print p + 0, f + 0, s + 0 }' "$work/modules")
  if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
  tally "$name" "$passed" "$failed" "$skipped" "$seconds"
  if [ "$shape" = rows ]; then sed 's/^/  /; s/$/\t/' "$work/modules" >>"$tally_file"; fi
}

# tally_node NAME STATUS SECONDS LOG: from the closing lines of the spec reporter ("ℹ pass 12").
tally_node() {
  local name=$1 status=$2 seconds=$3 passed failed skipped
  read -r passed failed skipped < <(awk '
    { count = $3 + 0 }
    / pass [0-9]+$/ { passed = count }
    / (fail|cancelled) [0-9]+$/ { if ($1 == "ℹ") failed[$2] = count }
    / (skipped|todo) [0-9]+$/ { if ($1 == "ℹ") skipped[$2] = count }
    END { print passed + 0, failed["fail"] + failed["cancelled"], skipped["skipped"] + skipped["todo"] }' "$4")
  if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
  # Node counts what a filter leaves out as skipped, cargo does not count it.
  [ -z "$filter" ] || skipped=0
  tally "$name" "$passed" "$failed" "$skipped" "$seconds"
}

# Prints the table and the closing line; false if anything failed or nothing ran.
tally_print() {
  echo
  awk -F'\t' -v total="$SECONDS" '
    function row(name, p, f, s, t) { printf "%-28s %8s %8s %8s %8s\n", name, p, f, s, t }
    BEGIN { row("group", "passed", "failed", "skipped", "seconds") }
    { row($1, $2, $3, $4, $5) }
    $1 !~ /^ / { passed += $2; failed += $3; skipped += $4 }
    END {
      row("total", passed + 0, failed + 0, skipped + 0, total)
      if (passed + failed == 0) print "tests/run: no test ran"
      printf "\n%d passed, %d failed%s\n", passed, failed, skipped ? ", " skipped " skipped" : ""
      exit (failed > 0 || passed == 0)
    }' "$tally_file"
}
