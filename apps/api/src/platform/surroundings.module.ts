import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock } from './clock/clock';
import type { Config } from './config/config';
import { CONFIG } from './config/config.token';

/** What comes from outside: the configuration and the time. */
@Global()
@Module({})
export class SurroundingsModule {
  static on(config: Config, clock: Clock): DynamicModule {
    return {
      module: SurroundingsModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Clock, useValue: clock },
      ],
      exports: [CONFIG, Clock],
    };
  }
}
