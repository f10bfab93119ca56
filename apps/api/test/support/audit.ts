import type { VerificationReport } from '@tendesh/contracts/audit/verification';
import { AnchorDays } from '../../src/platform/audit/anchor-days';
import { reportOf, verifyTrail } from '../../src/platform/audit/verify-trail';
import type { World } from './world';

/** The trail as a verification finds it; inside a transaction that the caller has begun, or in one of its own. */
export async function verified({ sql }: World, isInTransaction = false): Promise<VerificationReport> {
  if (!isInTransaction) await sql.query('begin isolation level repeatable read');
  const query = async <Row>(text: string, params: readonly unknown[] = []) =>
    (await sql.query(text, [...params])).rows as Row[];
  try {
    return await reportOf(verifyTrail(query));
  } finally {
    if (!isInTransaction) await sql.query('rollback');
  }
}

/** Anchors what the clock of the world says is over. */
export function anchorDays({ app }: World): Promise<string[]> {
  return app.get(AnchorDays).catchUp();
}

/** Everything that says who a person is, as it stands in the database of this world. */
export async function personalValues({ sql }: World): Promise<string[]> {
  const { rows } = await sql.query<{ value: string }>(
    `select distinct value from (
       select unnest(array[surname_cyrl, given_cyrl, patronymic_cyrl, surname_latn, given_latn, patronymic_latn, village,
         address]) from returnee
       union select number from identity_document union select number from phone union select body from case_note
       union select unnest(array[full_name, email]) from staff
     ) as personal (value) where length(value) > 3`,
  );
  return rows.map(({ value }) => value);
}

/** Details of the trail in which such a value stands. */
export async function namedInTrail(world: World): Promise<string[]> {
  const personal = await personalValues(world);
  const { rows } = await world.sql.query<{ said: string }>(
    `select noun || '.' || act || ' ' || detail::text as said from audit_event`,
  );
  return rows.map(({ said }) => said).filter((said) => personal.some((value) => said.includes(value)));
}
