import type { ReturneeInput } from '@tendesh/contracts/returnees/returnees';
import type { Violation } from '@tendesh/domain/problems/violation';
import { checkName, normaliseName } from '@tendesh/domain/returnees/names';
import type { ReturneeEntity } from './returnee.entity';

type Names = Pick<
  ReturneeEntity,
  'surnameCyrl' | 'givenCyrl' | 'patronymicCyrl' | 'surnameLatn' | 'givenLatn' | 'patronymicLatn'
>;

/** Names as they are stored, each in its script; a patronymic need not be. */
export function readNames(input: ReturneeInput): { names: Names; violations: Violation[] } {
  const names = {
    surnameCyrl: normaliseName(input.surnameCyrl),
    givenCyrl: normaliseName(input.givenCyrl),
    patronymicCyrl: normaliseName(input.patronymicCyrl ?? '') || null,
    surnameLatn: normaliseName(input.surnameLatn),
    givenLatn: normaliseName(input.givenLatn),
    patronymicLatn: normaliseName(input.patronymicLatn ?? '') || null,
  };
  return { names, violations: (Object.keys(names) as (keyof Names)[]).flatMap((field) => check(names, field)) };
}

function check(names: Names, field: keyof Names): Violation[] {
  const name = names[field];
  return name === null ? [] : checkName(name, field.endsWith('Cyrl') ? 'cyrillic' : 'latin', `/${field}`);
}
