import { resolve } from 'node:path';

/** What the environment decides. Nothing else in the API reads the environment. */
export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** The address in mails and links, without a slash at its end. */
  readonly publicUrl: string;
  /** How many proxies in front may name the caller's address. */
  readonly trustProxy: number;
  /** The owner's connection: it migrates; the serving pool takes the role `tendesh_app` on it. */
  readonly databaseUrl: string;
  readonly poolSize: number;
  /** Documents below `documents`, mail below `mail`. */
  readonly dataDir: string;
  /** Where no mail server is named, mail is written to `dataDir/mail`. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly sessionHours: number;
  /** The invented world: its logins are shown on the sign-in page. */
  readonly demo: boolean;
  /** The built web app; absent files are answered as if there were none. */
  readonly webRoot: string;
}

/** Said as one sentence that names the variable; the programme ends with it. */
export class ConfigError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

export function readConfig(environment: Environment = process.env): Config {
  const read = reader(environment);
  const port = read.whole('PORT', 3000, 0, 65_535);
  return Object.freeze({
    production: environment['NODE_ENV'] === 'production',
    host: read.text('HOST', '127.0.0.1'),
    port,
    publicUrl: read.url('PUBLIC_URL', ['http:', 'https:'], `http://localhost:${port}`).replace(/\/$/, ''),
    trustProxy: read.whole('TRUST_PROXY', 0, 0, 10),
    databaseUrl: read.url('DATABASE_URL', ['postgres:', 'postgresql:']),
    poolSize: read.whole('POOL_SIZE', 20, 2, 500),
    dataDir: resolve(read.text('TENDESH_DATA', '.data')),
    smtpUrl: environment['SMTP_URL'] ? read.url('SMTP_URL', ['smtp:', 'smtps:']) : undefined,
    mailFrom: read.text('MAIL_FROM', 'Tendesh <tendesh@localhost>'),
    sessionHours: read.whole('SESSION_HOURS', 12, 1, 24 * 30),
    demo: read.flag('DEMO'),
    webRoot: resolve(read.text('WEB_ROOT', 'dist/web')),
  });
}

function reader(environment: Environment) {
  const text = (name: string, otherwise: string): string => environment[name]?.trim() || otherwise;

  return {
    text,
    flag: (name: string): boolean => {
      const value = text(name, '0');
      if (value === '0' || value === '1') return value === '1';
      throw new ConfigError(`${name} must be 0 or 1, not "${value}".`);
    },
    whole: (name: string, otherwise: number, least: number, most: number): number => {
      const value = text(name, String(otherwise));
      const number = Number(value);
      if (/^\d+$/.test(value) && number >= least && number <= most) return number;
      throw new ConfigError(`${name} must be a whole number from ${least} to ${most}, not "${value}".`);
    },
    // The value itself is not repeated: it may hold a password.
    url: (name: string, protocols: readonly string[], otherwise = ''): string => {
      const value = text(name, otherwise);
      if (value === '') throw new ConfigError(`${name} is not set: it must be an address such as ${protocols[0]}//...`);
      if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value;
      throw new ConfigError(
        `${name} must be an address that begins with ${protocols.map((each) => `${each}//`).join(' or ')}.`,
      );
    },
  };
}
