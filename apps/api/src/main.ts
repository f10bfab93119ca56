import 'reflect-metadata';
import openApiMetadata from 'virtual:openapi-metadata';
import { SystemClock } from './platform/clock/clock';
import { ConfigError, readConfig } from './platform/config/config';
import { migrate, MigrationError } from './platform/database/migrate';
import { AppModule } from './app.module';
import { createServer } from './platform/http/create-server';
import { serveOpenApi } from './platform/openapi/openapi';

async function main(): Promise<void> {
  const config = readConfig();
  await migrate(config.databaseUrl);
  const app = await createServer(AppModule.on(config, new SystemClock()), config);
  await serveOpenApi(app, openApiMetadata);
  app.enableShutdownHooks();
  await app.listen(config.port, config.host);
  process.stdout.write(`Serving ${config.publicUrl}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exit(1);
});

/** What the person at the terminal can do something about is one sentence; a mistake of ours shows where it is. */
function sentenceFor(error: unknown): string {
  if (error instanceof ConfigError || error instanceof MigrationError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `The port is in use: set PORT to another one.`;
  if (code === 'EACCES') return `No right to listen on the port or to write the data folder: ${error.message}.`;
  return error.stack ?? error.message;
}
