# One image that has everything: the program, its runtime, the shipped dataset. docs/hosting.md says how to run it.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG TARGETARCH
# The build makes the browser modules with Node.
COPY --from=node:22-slim /usr/local/bin/node /usr/local/bin/node
COPY --from=node:22-slim /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source
COPY . .
RUN dotnet publish src/Dashboard.Server --configuration Release --arch "$TARGETARCH" --self-contained --output /published

FROM debian:12-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends curl libicu72 libssl3 tzdata \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin dashboard \
 && install --directory --owner=dashboard --group=dashboard /var/lib/dashboard
COPY --from=build /published /opt/dashboard
ENV ASPNETCORE_URLS=http://+:8080 \
    Dashboard__DataDirectory=/var/lib/dashboard \
    DOTNET_EnableDiagnostics=0
USER dashboard
EXPOSE 8080
VOLUME /var/lib/dashboard
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://127.0.0.1:8080/health/live"]
ENTRYPOINT ["/opt/dashboard/Dashboard.Server"]
