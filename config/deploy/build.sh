#!/bin/sh
# Runs the build steps of the Dockerfile in a clean copy, and tries what comes out of it: no Docker engine runs where this project
# is built, so this is as near as its tests come to "docker build". The tests that start the bot as a process of its own are run with
# what was published; they must have been built.
set -eu
project=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/source"
tar -C "$project" --exclude=.git --exclude=bin --exclude=obj --exclude=node_modules -c . | tar -x -C "$work/source"
(cd "$work/source" && for ignored in $(grep -v '^\*\*' .dockerignore); do rm -rf "$ignored"; done)
sed -n '/AS build$/,/^FROM mcr.*runtime-deps/s/^RUN //p' "$work/source/Dockerfile" | sed "s#/app#$work/app#" >"$work/steps"
[ "$(wc -l <"$work/steps")" -eq 1 ] || { echo "the Dockerfile's steps were not understood" >&2; exit 1; }
(cd "$work/source" && sh -eux "$work/steps")
cd "$work/app"
CHATBOT_DATA="$work/data" ./chatbot check
CHATBOT_DATA="$work/data" ./chatbot ask --json help >/dev/null
PUBLISHED_CHATBOT="$work/app/chatbot" dotnet test "$project/tests/ChatBot.EndToEnd.Tests" --no-build --filter Program=Process
echo "the Dockerfile's steps make a bot that answers"
