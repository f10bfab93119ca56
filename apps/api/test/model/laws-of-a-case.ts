import { type ActDone, dutyActs, dutyConflicts } from '@tendesh/domain/acts/duties';
import { planFields } from '@tendesh/domain/applications/corrections';
import type pg from 'pg';

/** What must hold of one case whatever was done to it; each broken thing is one sentence. */
export async function brokenIn(sql: pg.Client, caseId: string): Promise<string[]> {
  const { rows } = await sql.query<{ broken: string }>(everyLaw, [caseId]);
  return [...rows.map(({ broken }) => broken), ...(await mixedDuties(sql, caseId))];
}

const sumOf = (table: string) =>
  `(select coalesce(sum(amount_minor), 0) from ${table} where award_id = w.id and voided_at is null)`;

const ofAwards: Readonly<Record<string, string>> = {
  'released differs from its rows': `w.released_minor <> ${sumOf('release')}`,
  'disbursed differs from its rows': `w.disbursed_minor <> ${sumOf('disbursement')}`,
  'repaid differs from its rows': `w.repaid_minor <> ${sumOf('repayment')}`,
  'more released than granted': 'w.released_minor > w.amount_minor',
  'more paid than released': 'w.disbursed_minor > w.released_minor',
  'more released than the verified match allows': `w.frozen_at is null
    and (w.released_minor - w.repaid_minor)::numeric * w.own_required_minor
      > w.amount_minor::numeric * least(w.own_verified_minor, w.own_required_minor)`,
};

/** Votes of those who did not step aside, for each item that a committee decided. */
const counted = `committee_item i join application a on a.id = i.application_id join rule_set r on r.id = a.rule_set_id
  cross join lateral (
    select count(*) as voices, count(*) filter (where v.choice = 'for') as yes, count(*) filter (where v.choice = 'against') as no,
      max(v.choice) filter (where v.staff_id = i.decided_by) as casting
    from committee_vote v join committee_conflict k using (item_id, staff_id)
      join committee_member m on m.session_id = i.session_id and m.staff_id = v.staff_id
    where v.item_id = i.id and k.kind = 'none' and m.part <> 'secretary') votes`;
const aside = (staff: string) =>
  `exists (select from committee_conflict k where k.item_id = i.id and k.staff_id = ${staff} and k.kind <> 'none')`;

const ofCommittees: Readonly<Record<string, string>> = {
  'decided without a quorum of those who did not step aside': `i.outcome in ('selected', 'reserved', 'rejected')
    and votes.voices < (r.rules->>'quorum')::int`,
  'decided against the votes': `i.outcome in ('selected', 'reserved')
    and not (votes.yes > votes.no or votes.yes = votes.no and votes.casting = 'for')
    or i.outcome = 'rejected' and not (votes.no > votes.yes or votes.yes = votes.no and votes.casting = 'against')`,
  'presided over by who stepped aside': aside('i.decided_by'),
  'voted on by who stepped aside': `exists (select from committee_vote v where v.item_id = i.id and ${aside('v.staff_id')})`,
};

/** Everybody who had a say in what became of the applications of a case, with the instant. */
const deciders = `(select decided_by as staff_id, decided_at as at from decision where case_id = l.case_id
  union all select on_behalf_of, decided_at from decision where case_id = l.case_id
  union all select screened_by, screened_at from screening where case_id = l.case_id
  union all select scored_by, scored_at from score_sheet where case_id = l.case_id
  union all select decided_by, decided_at from committee_item where case_id = l.case_id and outcome <> 'postponed'
  union all select staff_id, cast_at from committee_vote where case_id = l.case_id) done`;

const ofAppeals: Readonly<Record<string, string>> = {
  'heard by who took part in the decision': `l.status in ('upheld', 'dismissed')
    and exists (select from ${deciders} where done.staff_id = l.decided_by)`,
  'decided anew by who refused': `l.status = 'upheld' and exists (
    select from (select decided_by as staff_id, decided_at as at from decision where application_id = l.application_id and verdict <> 'return'
      union all select screened_by, screened_at from screening where application_id = l.application_id
      union all select decided_by, decided_at from committee_item where application_id = l.application_id and outcome <> 'postponed') anew
    where anew.at > l.decided_at and anew.staff_id in (
      select decided_by from decision where id = l.decision_id union all select on_behalf_of from decision where id = l.decision_id
      union all select screened_by from screening where id = l.screening_id))`,
};

const lent = `(select id, case_id, decided_by as delegate, on_behalf_of as lender, decided_at as at from decision
  union all select id, case_id, authorised_by, on_behalf_of, authorised_at from release) b`;
const runs = `exists (select from delegation d join staff g on g.id = d.delegator_id join office o on o.id = g.office_id
  where d.delegator_id = b.lender and d.delegate_id = b.delegate and (d.ended_at is null or d.ended_at >= b.at)
    and (b.at at time zone o.time_zone)::date between d.from_on and d.until_on)`;

const pinned = (what: string) => `exists (select from jsonb_array_elements(d.corrections) pin where ${what})`;

const ofReturns: Readonly<Record<string, string>> = {
  'came back with a field changed that nobody pinned': `exists (select from unnest(array[${planFields.map((one) => `'${one}'`).join()}]) field
    where r.former->'plan'->field is distinct from r.latter->'plan'->field
      and not ${pinned(`pin->>'group' = 'plan' and coalesce(pin->>'field', field) = field`)})`,
  'came back with other money that nobody pinned': `(${['budgetLines', 'pledges', 'grantMinor']
    .map((part) => `r.former->'money'->'${part}' is distinct from r.latter->'money'->'${part}'`)
    .join(' or ')}) and not ${pinned(`pin->>'group' in ('budget', 'financing')`)}`,
  'came back with another cash flow that nobody pinned': `r.former->'plan'->'cashFlow' is distinct from r.latter->'plan'->'cashFlow'
    and not ${pinned(`pin->>'group' = 'cash_flow'`)}`,
};

/** Acts with a letter, counted from what they left behind. */
const letters: Readonly<Record<string, string>> = {
  ineligible: `screening x where x.case_id = c.id and x.outcome = 'ineligible'`,
  rejected: `decision x where x.case_id = c.id and x.verdict = 'reject' and x.amendment_id is null`,
  returned: `decision x where x.case_id = c.id and x.verdict = 'return'`,
  approved: `award x where x.case_id = c.id`,
  cancelled: `audit_event x where x.case_id = c.id and x.noun = 'award' and x.act = 'cancelled'`,
};

const ofCases: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(letters).map(([kind, acts]) => [
      `an applicant has not one letter for each act: ${kind}`,
      `(select count(*) from letter t where t.case_id = c.id and t.kind = '${kind}') <> (select count(*) from ${acts})`,
    ]),
  ),
  'the chain of its trail is broken': `exists (
    select from (select e.*, lag(e.hash) over chain as before, row_number() over chain as place
      from audit_event e where e.chain_id = c.id window chain as (order by e.sequence)) e
    where e.sequence <> e.place or e.previous_hash <> coalesce(e.before, ''))
    or (select (h.length, h.hash) from audit_chain h where h.chain_id = c.id) is distinct from
      (select (e.sequence, e.hash) from audit_event e where e.chain_id = c.id order by e.sequence desc limit 1)`,
};

const passedBy = `not exists (select from committee_item i where i.application_id = a.id and i.outcome in ('selected', 'reserved')
  and i.decided_at >= coalesce((select max(x.returned_at) from application_return x where x.application_id = a.id), '-infinity'))`;

/** Each law with what finds the rows that break it. */
const tables: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['award', 'award w where w.case_id = $1', ofAwards],
  ['item', `${counted} where i.case_id = $1`, ofCommittees],
  ['appeal', 'appeal l where l.case_id = $1', ofAppeals],
  [
    'return',
    'application_return r join decision d on d.id = r.decision_id where r.case_id = $1 and r.latter is not null',
    ofReturns,
  ],
  [
    'act',
    `${lent} where b.case_id = $1`,
    { 'rests on no delegation that ran': `b.lender is not null and not ${runs}` },
  ],
  ['case', 'assistance_case c where c.id = $1', ofCases],
  [
    'application',
    `application a join rule_set r on r.id = a.rule_set_id where a.case_id = $1`,
    {
      'passed by the committee': `a.status in ('selected', 'reserved', 'approved') and r.rules ? 'quorum' and ${passedBy}`,
    },
  ],
];

const everyLaw = tables
  .flatMap(([noun, rows, laws]) =>
    Object.entries(laws).map(
      ([law, breaks]) => `select '${noun} ' || ${idIn(rows)}.id || ': ${law}' as broken from ${rows} and (${breaks})`,
    ),
  )
  .join('\nunion all ');

/** The alias by which a table of laws names its rows. */
function idIn(rows: string): string {
  return /where (\w)\./.exec(rows.slice(rows.lastIndexOf('where')))?.[1] ?? '';
}

/** Nobody has done two things on a case that one person may not both do. */
async function mixedDuties(sql: pg.Client, caseId: string): Promise<string[]> {
  const { rows } = await sql.query<ActDone>(`select staff_id as "staffId", act from duty_act where case_id = $1`, [
    caseId,
  ]);
  const people = [...new Set(rows.map(({ staffId }) => staffId))];
  return people.flatMap((staffId) => {
    const mine = rows.filter((row) => row.staffId === staffId);
    return dutyActs
      .filter((act) => mine.some((row) => row.act === act))
      .flatMap((act) =>
        dutyConflicts(act, [staffId], mine).map(({ params }) => `${staffId} did ${act} and ${params?.['done']}`),
      );
  });
}
