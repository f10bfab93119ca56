import type { Client } from 'pg';
import { officeId } from '@tendesh/testing/reference';
import { cursorOf } from '../reports/case-sort.repository';

/** A case that all readers see, and with it what they type. */
export interface Sample {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly officeId: string;
  readonly pcode: string;
  readonly surnameCyrl: string;
  readonly givenCyrl: string;
  readonly surnameLatn: string;
  readonly givenLatn: string;
  readonly phone: string;
  readonly secondPage: string;
  readonly pageFromM: string;
}

/** The case of Osh about which most was written down. */
export async function sampleCase(sql: Client): Promise<Sample> {
  const { rows } = await sql.query<Omit<Sample, 'secondPage' | 'pageFromM'> & { openedOn: string }>(
    `select c.id as "caseId", c.number as "caseNumber", c.office_id as "officeId", r.pcode, c.opened_on::text as "openedOn",
       r.surname_cyrl as "surnameCyrl", r.given_cyrl as "givenCyrl", r.surname_latn as "surnameLatn",
       r.given_latn as "givenLatn", (select number from phone p where p.returnee_id = r.id limit 1) as phone
     from assistance_case c join returnee r on r.id = c.returnee_id
     where c.id = (select e.case_id from audit_event e join monitoring_visit v on v.case_id = e.case_id
       where e.office_id = $1 group by e.case_id order by count(*) desc, e.case_id limit 1)`,
    [officeId('KG-OSH')],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('The world has no case with a visit in Osh: load more returnees.');
  const { openedOn, ...sample } = row;
  return {
    ...sample,
    secondPage: cursorOf({ sortValue: openedOn, id: row.caseId }),
    pageFromM: cursorOf({ sortValue: 'M', id: row.caseId }),
  };
}
