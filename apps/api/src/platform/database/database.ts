import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { SnakeNaming } from './naming';

// Amounts are integers up to 9 x 10^15, which a number holds exactly; days are days, not instants in some time zone.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

/** Serving connections run as the role that owns nothing; row-level security binds them. */
export function dataSourceOptions(url: string, poolSize: number): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    poolSize,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    migrationsRun: false,
    applicationName: 'tendesh',
    extra: { options: '-c role=tendesh_app -c timezone=UTC', connectionTimeoutMillis: 10_000 },
  };
}
