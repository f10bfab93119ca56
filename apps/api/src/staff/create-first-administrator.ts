import { parseArgs } from 'node:util';
import { isEmail } from 'class-validator';
import type { Client } from 'pg';
import { languages } from '@tendesh/domain/staff/roles';
import { addFirstAdministrator, type FirstAdministrator } from './first-administrator.repository';

/** Said as one sentence; the programme ends with it. */
export class Refusal extends Error {}

const USAGE =
  'Say who: npm run admin:create -- --email name@example.org --name "Full Name" ' +
  '[--office-code KG-BSK --office-name Bishkek --country KG --language en]';

const zones: Readonly<Record<string, string>> = { KG: 'Asia/Bishkek', TJ: 'Asia/Dushanbe' };

/** Invites the first administrator, who then invites everybody else, and returns the token of the invitation. */
export async function createFirstAdministrator(sql: Client, words: readonly string[], now: Date): Promise<string> {
  const person = readPerson(words);
  const token = await addFirstAdministrator(sql, person, now);
  if (token === 'administered')
    throw new Refusal('This database has an administrator already, who invites others on the page of the staff.');
  if (token === 'known') throw new Refusal(`${person.email} has an account already.`);
  return token.token;
}

function readPerson(words: readonly string[]): FirstAdministrator {
  const { email, name, language, country, ...office } = readWords(words);
  const address = email.trim().toLowerCase();
  const timeZone = zones[country];
  if (address === '' || name.trim() === '') throw new Refusal(USAGE);
  if (!isEmail(address)) throw new Refusal(`"${email}" is not an e-mail address.`);
  if (timeZone === undefined) throw new Refusal(`The country must be ${Object.keys(zones).join(' or ')}.`);
  if (!(languages as readonly string[]).includes(language))
    throw new Refusal(`The language must be one of ${languages.join(', ')}.`);
  return {
    ...{ email: address, fullName: name.trim(), language },
    office: { code: office['office-code'], name: office['office-name'], country, timeZone },
  };
}

function readWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        email: { type: 'string', default: '' },
        name: { type: 'string', default: '' },
        language: { type: 'string', default: 'en' },
        'office-code': { type: 'string', default: 'KG-BSK' },
        'office-name': { type: 'string', default: 'Bishkek' },
        country: { type: 'string', default: 'KG' },
      },
    }).values;
  } catch {
    throw new Refusal(USAGE);
  }
}
