import 'reflect-metadata';
import { AppModule } from '../../src/app.module';
import { SystemClock } from '../../src/platform/clock/clock';
import { readConfig } from '../../src/platform/config/config';
import { createServer } from '../../src/platform/http/create-server';

/** The whole server but its port: what counts is that its mail worker runs. */
export async function serveMail(): Promise<void> {
  const config = readConfig();
  const app = await createServer(AppModule.on(config, new SystemClock()), config);
  await app.init();
}
