# What the scripts need from the machine. Sourced, not run.

need_dotnet() {
  if ! command -v dotnet > /dev/null || ! dotnet --list-sdks | grep -q '^10\.'; then
    echo "Zorgzaam needs the .NET 10 SDK. Install package dotnet-sdk-10.0, or see https://dotnet.microsoft.com." >&2
    exit 1
  fi
  export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
}

need_node() {
  if ! command -v npm > /dev/null; then
    echo "Zorgzaam needs Node 20 with npm to fetch the style sheets. Install packages nodejs and npm." >&2
    exit 1
  fi
}

postgres_binary() { ls -1 /usr/lib/postgresql/*/bin/postgres 2> /dev/null | sort -V | tail -n 1; }

python_binary() { command -v python3; }

chromium_binary() { command -v chromium || command -v chromium-browser || command -v google-chrome; }

# need_program PACKAGE NAME FINDER: installs a Debian package when root, otherwise says which one to install.
need_program() {
  if [ -n "$($3)" ]; then return; fi
  if [ "$(id -u)" -ne 0 ]; then
    echo "The tests need $2. Ask an administrator: apt-get install $1" >&2
    exit 1
  fi
  echo "Installing $2 (Debian package $1)…"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq && apt-get install -qq -y --no-install-recommends "$1" > /dev/null || {
    echo "$2 could not be installed. Try: apt-get install $1" >&2
    exit 1
  }
}
