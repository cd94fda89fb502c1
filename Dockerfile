# What the bot needs to run, from the lock file and without its scripts, and its bill of materials, which npm names after the
# folder. Tools to build with are left out of both.
FROM node:24-bookworm-slim AS modules
WORKDIR /greenlight
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && mkdir /data /compiled
RUN npm pkg delete devDependencies && npm sbom --sbom-format=cyclonedx --sbom-type=application > greenlight.cdx.json

# No shell, no package manager, and nobody who may change what is in it. Node runs TypeScript as it is written.
FROM gcr.io/distroless/nodejs24-debian12:nonroot
WORKDIR /app
COPY --from=modules /greenlight/node_modules ./node_modules
COPY --from=modules /greenlight/greenlight.cdx.json ./
COPY package.json package-lock.json LICENSE ./
COPY bot ./bot
COPY cards ./cards
COPY sentences ./sentences
COPY services ./services

# What a start compiles is compiled here, by the Node and for the user that it runs as.
COPY --from=modules --chown=65532:65532 /compiled ./.compiled
USER 65532:65532
RUN ["/nodejs/bin/node", "/app/bot/fill.mjs"]

# A store that is a file is kept where the bot works, outside of its own code.
COPY --from=modules --chown=65532:65532 /data /data
WORKDIR /data
VOLUME /data

ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080
EXPOSE 8080
HEALTHCHECK --start-period=30s CMD ["/nodejs/bin/node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["--max-semi-space-size=16", "/app/bot/index.ts"]
