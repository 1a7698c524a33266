#!/usr/bin/env bash
# The bot beside the smallest bot of discord.js, against the stand-in of ../shared/discord/bench, in one run.
#   soak.sh compare   sequential and 500 a second: p50 from dispatch to answer, CPU, memory
#   soak.sh calls     300 calls in sequence and 200 a second for 5 s, none asked twice: the same figures, and the start until ready
#   soak.sh drops     500 a second for 60 s with a break every 5 s, in each kind; nothing may be missed
# Settings: DURATION_S (60), ROUNDS of compare and calls (3), QUERY (JSON of the command's option), COMMAND.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../../.." && pwd)
bench="$project/../shared/discord/bench"
[ -d "$bench" ] || { echo "skipped: $bench is not there"; exit 0; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$bench"/* "$work/"
chmod -R u+w "$work"
(cd "$work" && npm install --no-audit --no-fund >/dev/null)
runtime=linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')
dotnet publish "$project/src/ChatBot" -c Release -r "$runtime" -o "$work/bot" -v q --nologo >/dev/null
mkdir "$work/library"
cp -r "$project/seeds" "$project/config" "$work/library/"
"$work/bot/chatbot" index --library "$work/library" >/dev/null 2>&1 # so that nothing is read for its meaning meanwhile
cat >"$work/bot.sh" <<BOT
#!/bin/sh
export DISCORD_API_URL="\$FAKE_API_URL" DISCORD_TOKEN="\$FAKE_TOKEN" CHATBOT_Web__Url=http://127.0.0.1:0 CHATBOT_LIBRARY="$work/library"
exec "$work/bot/chatbot" run
BOT
chmod +x "$work/bot.sh"
cd "$work"

ours() { PORT=0 COMMAND=${COMMAND:-visits} OPTIONS_JSON=${QUERY:-'[{"name":"about","type":3,"value":"2014"}]'} node fake-server.mjs -- ./bot.sh 2>>log | node "$here/figures.mjs" ours; }
theirs() { PORT=0 node fake-server.mjs -- node djs-pong.mjs 2>>log | node "$here/figures.mjs" discord.js; }

case "${1:-compare}" in
  compare)
    for _ in $(seq "${ROUNDS:-3}"); do
      ours
      theirs
    done
    ;;
  calls)
    export WARMUP=200 COUNT=300 RATE=200 DURATION_S=5
    COMMANDS_JSON=$(node "$here/calls.mjs" 1500)
    for _ in $(seq "${ROUNDS:-3}"); do
      COMMANDS_JSON=$COMMANDS_JSON ours
      COMMAND=ping theirs
    done
    ;;
  drops)
    # A mute connection shows only by its heartbeats, so those come every second; answers are waited for until then.
    export COUNT=0 RATE=500 DURATION_S=${DURATION_S:-60} DROP_EVERY_MS=5000 HEARTBEAT_MS=1000 DEADLINE_MS=10000
    for kind in close reconnect kill mute; do
      echo "== $kind"
      DROP_KIND=$kind ours
      DROP_KIND=$kind theirs
    done
    ;;
esac
