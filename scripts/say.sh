# Sourced by the other scripts: how they speak.

# say TEXT: one paragraph to the person at the keyboard.
say() { printf '%s\n' "$*"; }

# stop TEXT: why this cannot go on, and the way out.
stop() {
  printf '\n%s\n\n' "$*" >&2
  exit 1
}

# older A B: version A comes before version B.
older() {
  [ "$1" != "$2" ] && [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]
}
