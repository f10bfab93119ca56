import type { Returnee } from '@tendesh/contracts/returnees/returnees';

type Names = Pick<
  Returnee,
  'surnameCyrl' | 'givenCyrl' | 'patronymicCyrl' | 'surnameLatn' | 'givenLatn' | 'patronymicLatn'
>;

/** Full names as documents order them: surname first. */
export function namesOf(person: Names): { cyrillic: string; latin: string } {
  const joined = (...parts: (string | null)[]) => parts.filter((part) => part !== null && part !== '').join(' ');
  return {
    cyrillic: joined(person.surnameCyrl, person.givenCyrl, person.patronymicCyrl),
    latin: joined(person.surnameLatn, person.givenLatn, person.patronymicLatn),
  };
}
