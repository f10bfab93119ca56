import { Injectable } from '@nestjs/common';
import type { SearchHit } from '@tendesh/contracts/work/work';
import { withinScope } from '../cases/case-scope.repository';
import type { SignedIn } from '../platform/context/request-context';
import { parameters } from '../platform/database/parameters';
import type { Transaction } from '../platform/database/transaction';
import { anyOf } from '../platform/policy/scope.repository';
import { isFound } from '../returnees/found-returnees.repository';
import { calling } from './telephones';

const MOST_HITS = 20;

export interface FoundRow extends SearchHit {
  /** The reader may call the person. */
  readonly mayCall: boolean;
}

@Injectable()
export class SearchRepository {
  /** People in whose search text every token stands, with the open or newest case of each. */
  find(tx: Transaction, tokens: readonly string[], actor: SignedIn): Promise<FoundRow[]> {
    const { values, bind } = parameters();
    // A person without a case yet stands where he was registered.
    return tx.rows<FoundRow>(
      `select r.id as "returneeId", c.id as "caseId", c.number as "caseNumber",
         r.surname_cyrl || ' ' || r.given_cyrl as "nameCyrl", r.surname_latn || ' ' || r.given_latn as "nameLatn",
         r.birth_date as "birthDate", o.name as "officeName",
         (select number from phone t where t.returnee_id = r.id order by t.position limit 1) as phone,
         ${anyOf(calling.map((permission) => withinScope(actor, permission, bind)))} as "mayCall",
         coalesce((select status from application a where a.id = c.application_id), c.status) as status
       from returnee r
         join lateral (select x.id, x.number, x.status, x.case_officer_id, x.application_id, x.programme_id, coalesce(x.office_id, r.office_id) as office_id
           from (select 1) one left join assistance_case x on x.returnee_id = r.id
           order by x.status = 'open' desc nulls last, x.id desc limit 1) c on true
         join office o on o.id = c.office_id
       where ${isFound(tokens, bind)} and ${withinScope(actor, 'case.read', bind)}
       order by r.surname_latn, r.given_latn, r.id limit ${MOST_HITS}`,
      values,
    );
  }
}
