# The bot as a container image: compiled to machine code with the SDK, run as a user without rights on a file system that may be read-only.
# Each RUN is a plain command, so that config/deploy/build.sh can run the same steps where there is no Docker.
FROM mcr.microsoft.com/dotnet/sdk:10.0-noble-aot AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/ChatBot -c Release -r linux-$(dpkg --print-architecture | sed s/amd64/x64/) -o /app

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble
WORKDIR /app
COPY --from=build /app .
# What is kept: the index, and the state file where there is no PostgreSQL. Everything else may be read-only.
ENV CHATBOT_DATA=/data CHATBOT_Web__Url=http://0.0.0.0:8080
RUN mkdir /data && chown 1654:1654 /data
VOLUME /data
USER 1654
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["/app/chatbot", "health"]
# SIGTERM has it hand its shards over and end within 10 s.
STOPSIGNAL SIGTERM
ENTRYPOINT ["/app/chatbot"]
CMD ["run"]
