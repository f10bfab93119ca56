import { type ReferenceStaff, staff } from '@tendesh/testing/reference';

/** By whom the town is looked at: she reads everything and takes part in nothing. */
export const OVERSEER = 'irina.petrova';
export const ADMINISTRATOR = 'bakyt.jumabaev';

/** The people of Osh and of the programme, and some who have no business there: other offices, auditor, administrator. */
export const people = [
  ...['aigul.asanova', 'adilet.kadyrov', 'nurlan.toktogulov', 'farrukh.nazarov', 'meerim.isakova', 'elena.kim'],
  ...['talant.osmonov', 'daniyar.omarov', 'nurgul.abdyldaeva', 'gulnara.sadykova', 'zarina.rahimova'],
  ...['asylbek.moldokulov', 'cholpon.ergeshova', 'sultan.mamatov', 'aizada.turdubaeva', 'nigina.azizova'],
  ...[OVERSEER, ADMINISTRATOR],
] as const;

export const everybody: readonly string[] = staff.map(nameOf);

/** The name of the e-mail, by which a test knows a person. */
export function nameOf({ email }: Pick<ReferenceStaff, 'email'>): string {
  return email.split('@')[0] ?? '';
}

export function idOf(name: string): string {
  return staff.find((one) => nameOf(one) === name)?.id ?? name;
}
