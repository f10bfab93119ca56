import { Injectable } from '@nestjs/common';
import type { Correction } from '@tendesh/contracts/applications/applications';
import type { LetterKind } from '@tendesh/contracts/letters/letters';
import type { Currency } from '@tendesh/domain/money/currencies';
import type { Language } from '@tendesh/domain/staff/roles';
import type { Texts } from '@tendesh/domain/texts/texts';
import { PAPER_NUMBER } from '../cases/documents.repository';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';
import { type RefusalReason, TEXT_VERSION } from './letter-texts';
import type { LetterContent, LetterFacts } from './write-letter';

export interface AddresseeRow {
  readonly applicationId: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly number: string;
  readonly office: string;
  readonly country: 'KG' | 'TJ';
  readonly timeZone: string;
  readonly programme: Texts;
  readonly currency: Currency;
  readonly plan: string;
  readonly nameCyrl: string;
  readonly nameLatn: string;
  readonly grantMinor: number;
  readonly corrections: Correction[] | null;
  /** File names of the case by their id. */
  readonly papers: Readonly<Record<string, string>>;
  readonly reasonCode: RefusalReason | null;
  readonly appealDays: number | null;
  readonly language: Language;
}

export interface LetterRow {
  readonly id: string;
  readonly caseId: string;
  readonly applicationId: string;
  readonly kind: LetterKind;
  readonly language: Language;
  readonly content: LetterContent;
  /** Null for a letter from before they were kept: it cannot be made again. */
  readonly facts: LetterFacts | null;
  /** The letter that it says again in another language. */
  readonly originalId: string | null;
  readonly madeAt: Date;
}

export interface ListedLetter extends Pick<LetterRow, 'id' | 'kind' | 'language' | 'originalId' | 'madeAt'> {
  readonly title: string;
  readonly hasFacts: boolean;
}

/** In which the person of a case was last informed and agreed, else the usual one of the country. */
const languageOfPerson = `coalesce(
  (select language from consent n where n.returnee_id = c.returnee_id and n.withdrawn_on is null order by n.id desc limit 1),
  case o.country when 'TJ' then 'tg' else 'ky' end)`;

const LETTER_COLUMNS = `id, case_id as "caseId", application_id as "applicationId", kind, language, content, facts,
  original_id as "originalId", made_at as "madeAt"`;

@Injectable()
export class LettersRepository {
  /**
   * All that a letter of this kind says, as the act has left it: about the application that an appeal was for, else the
   * newest of the case.
   */
  async addressee(
    tx: Transaction,
    caseId: string,
    { kind, subjectId }: { kind: LetterKind; subjectId: string },
  ): Promise<AddresseeRow | null> {
    const [row] = await tx.rows<AddresseeRow>(
      `select a.id as "applicationId", c.id as "caseId", c.office_id as "officeId", c.number, o.name as office, o.country,
         o.time_zone as "timeZone", p.texts->'name' as programme, p.currency, coalesce(a.plan->>'title', '') as plan,
         concat_ws(' ', r.surname_cyrl, r.given_cyrl, r.patronymic_cyrl) as "nameCyrl",
         concat_ws(' ', r.given_latn, r.surname_latn) as "nameLatn",
         coalesce(w.amount_minor, a.requested_grant_minor, 0) as "grantMinor", a.corrections,
         case $2
           when 'ineligible' then
             (select reason_code from screening s where s.application_id = a.id order by s.id desc limit 1)
           when 'rejected' then
             (select reason_code from committee_item i where i.application_id = a.id and i.status = 'decided'
              order by i.decided_at desc limit 1)
         end as "reasonCode",
         (select coalesce(jsonb_object_agg(d.id, concat(d.file_name, ' (' || ${PAPER_NUMBER} || ')')), '{}')
          from document d where d.case_id = c.id) as papers,
         (rs.rules->>'appealDays')::int as "appealDays", l.language
       from assistance_case c join returnee r on r.id = c.returnee_id join office o on o.id = c.office_id
         cross join lateral (select ${languageOfPerson} as language) l
         join application a on a.id = coalesce((select application_id from appeal where id = $3), c.application_id)
         join programme p on p.id = a.programme_id
         left join rule_set rs on rs.id = a.rule_set_id
         left join award w on w.application_id = a.id
       where c.id = $1`,
      [caseId, kind, subjectId],
    );
    return row ?? null;
  }

  async language(tx: Transaction, caseId: string): Promise<Language | null> {
    const [row] = await tx.rows<{ language: Language }>(
      `select ${languageOfPerson} as language from assistance_case c join office o on o.id = c.office_id where c.id = $1`,
      [caseId],
    );
    return row?.language ?? null;
  }

  /** Kept as it is: a letter is never changed. */
  async add(tx: WriteTransaction, officeId: string, letter: Omit<LetterRow, 'madeAt'>): Promise<void> {
    await tx.rows(
      `insert into letter (id, case_id, office_id, application_id, kind, language, text_version, content, facts, original_id,
         made_by, made_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[letter.id, letter.caseId, officeId, letter.applicationId, letter.kind, letter.language, TEXT_VERSION],
        ...[JSON.stringify(letter.content), JSON.stringify(letter.facts), letter.originalId, tx.actor.id, tx.now],
      ],
    );
  }

  listOfCase(tx: Transaction, caseId: string): Promise<ListedLetter[]> {
    return tx.rows<ListedLetter>(
      `select id, kind, language, content->>'title' as title, original_id as "originalId", facts is not null as "hasFacts",
         made_at as "madeAt"
       from letter where case_id = $1 order by id desc`,
      [caseId],
    );
  }

  /** Each word by word, in the order in which they were written. */
  ofCase(tx: Transaction, caseId: string): Promise<LetterRow[]> {
    return tx.rows(`select ${LETTER_COLUMNS} from letter where case_id = $1 order by id`, [caseId]);
  }

  async find(tx: Transaction, id: string): Promise<LetterRow | null> {
    const [row] = await tx.rows<LetterRow>(`select ${LETTER_COLUMNS} from letter where id = $1`, [id]);
    return row ?? null;
  }
}
