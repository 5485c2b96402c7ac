# Builds the package and installs it without development dependencies. `docker compose up` uses it; docs/operations.md describes it.
FROM node:22-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
# The package has exactly the files that package.json lists.
RUN npm pack --pack-destination /tmp \
  && mkdir /app \
  && tar --extract --gzip --file /tmp/onrecord-*.tgz --strip-components 1 --directory /app \
  && npm run --silent sbom > /app/sbom.cdx.json
WORKDIR /app
RUN cp /build/package-lock.json . \
  && npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:22-bookworm-slim
ENV NODE_ENV=production ONRECORD_HOST=0.0.0.0 ONRECORD_PORT=4000
WORKDIR /app
COPY --from=build /app ./
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.ONRECORD_PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/onrecord.js"]
CMD ["start"]
