import { readConfig } from '../../src/platform/config/config';

const databaseUrl = 'postgresql://tendesh:secret@localhost:5432/tendesh';

describe('the configuration', () => {
  it('needs the database only', () => {
    expect(readConfig({ DATABASE_URL: databaseUrl })).toMatchObject({
      port: 3000,
      publicUrl: 'http://localhost:3000',
      demo: false,
    });
  });

  it('reads an empty variable as one that is not set', () => {
    expect(readConfig({ DATABASE_URL: databaseUrl, PORT: '', SMTP_URL: '' })).toMatchObject({
      port: 3000,
      smtpUrl: undefined,
    });
  });

  it.each([
    [{}, 'DATABASE_URL'],
    [{ DATABASE_URL: 'mysql://localhost' }, 'DATABASE_URL'],
    [{ DATABASE_URL: databaseUrl, PORT: '70000' }, 'PORT'],
    [{ DATABASE_URL: databaseUrl, PORT: '3e3' }, 'PORT'],
    [{ DATABASE_URL: databaseUrl, SMTP_URL: 'mail.example' }, 'SMTP_URL'],
    [{ DATABASE_URL: databaseUrl, DEMO: 'yes' }, 'DEMO'],
    [{ DATABASE_URL: databaseUrl, PUBLIC_URL: 'tendesh.example' }, 'PUBLIC_URL'],
  ])('refuses %j in a sentence that names %s', (environment, name) => {
    expect(() => readConfig(environment)).toThrow(new RegExp(`^${name} .*\\.$`));
  });

  it('keeps a password out of its refusals', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://tendesh:secret@localhost' })).toThrow(/^(?!.*secret)/);
  });
});
