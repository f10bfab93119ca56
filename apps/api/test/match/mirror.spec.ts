import fc from 'fast-check';
import { type ApplicationFacts, applicationTransitions } from '@tendesh/domain/applications/application-transitions';
import { transition } from '@tendesh/domain/acts/transitions';
import { contributionFigures } from '@tendesh/domain/contributions/contribution-figures';
import { checkAcceptance } from '@tendesh/domain/contributions/evidence-item';
import { checkMatch } from '@tendesh/domain/match/check-match';
import { requiredOwn } from '@tendesh/domain/match/own-contribution';
import { checkRelease, overReleased, type ReleaseFigures } from '@tendesh/domain/match/release';
import { MAX_MINOR } from '@tendesh/domain/money/minor';
import type { ViolationCode } from '@tendesh/domain/problems/violation';
import { holdsForEach } from '@tendesh/domain/proof/property';
import type { Told } from '../../src/demo/story';
import { evidenceActs } from '../support/evidence';
import { startWorld, type World } from '../support/world';
import { contributionCases, type GateCase, gateCases, pairs, releaseCases } from './cases';
import { agree, RawRows } from './raw-rows';

const BY = `(select id from staff where email = 'nurlan.toktogulov@tendesh.example')`;
const codesOf = (violations: readonly { code: ViolationCode }[]) => violations.map(({ code }) => code);

/** Rows as anybody could write them, past all code: the database refuses what the domain refuses, and for that reason. */
describe('the database', () => {
  let world: World;
  let raw: RawRows;
  let signed: Told;
  let shown: Told;
  beforeAll(async () => {
    world = await startWorld();
    raw = await RawRows.in(world);
    signed = await world.story.anApplication({ stage: 'signed' });
    // How many approve is another rule than the match: here one is enough at any height.
    await world.sql.query(`update rule_set set rules = rules - 'secondApprovalAboveMinor'
      || '{"managerApprovalMaxMinor": 9000000000000000}'`);
    const acts = evidenceActs(world);
    shown = await acts.submitted('evidenced');
    for (const sumMinor of [1_000, 2_000]) await acts.attach(shown, { sumMinor });
    await world.sql.query('update allocation set amount_minor = $1', [MAX_MINOR]);
    // An award is held to the decision that it passed; here it takes any figures, to meet the other constraints.
    await world.sql.query('alter table award disable trigger award_is_what_the_decision_passed');
  }, 60_000);
  afterAll(() => world.stop());

  describe('judges a gate of the match as the domain does', () => {
    const said: Readonly<Record<string, (one: GateCase) => ViolationCode[]>> = {
      submission: (one) => codesOf(checkMatch(one, one)),
      decision: (one) => codesOf(checkMatch(one, one)),
      // These two do not ask for the balance and the own share; screening shows, it refuses no figure.
      release: (one) => codesOf(checkMatch(one, one)).filter((code) => !isAboutOwnMoney(code)),
      screening: (one) => codesOf(checkMatch(one, one)).filter((code) => isAboutPlan(code)),
    };
    it.each(Object.entries(said))('at %s, on a new row and on a changed one', async (gate, codes) => {
      await holdsForEach(
        gateCases,
        async (one) => {
          const columns = { ...columnsOf(one), gate: `'${gate}'` };
          expect(matching(await raw.refusedBy([], insertGate(columns)), codes(one))).toEqual({ agrees: true });
          expect(matching(await raw.refusedBy([], updateGate(columns)), codes(one))).toEqual({ agrees: true });
        },
        0.1,
      );
    });

    it('and computes the required own money to the unit', async () => {
      await holdsForEach(
        fc.tuple(gateCases, fc.constantFrom(-1, 1)),
        async ([one, off]) => {
          const columns = { ...columnsOf(one), gate: `'screening'` };
          const wrong = { ...columns, own_required_minor: columns.own_required_minor + off };
          expect(await raw.refusedBy([], insertGate(wrong))).not.toBeNull();
        },
        0.1,
      );
    });
  });

  describe('judges a release as the domain does', () => {
    const releasing = async (path: (amountMinor: number) => { arrange?: string[]; act: string }) => {
      await holdsForEach(releaseCases, async ({ amountMinor, ...award }) => {
        const { arrange = [], act } = path(amountMinor);
        const frozen: ViolationCode[] = overReleased(award) > 0 ? ['award_frozen'] : [];
        const codes = [...frozen, ...codesOf(checkRelease({ ...award, amountMinor }))];
        // Adding nothing to a sum is no release.
        if (amountMinor === 0 && act.startsWith('update')) return;
        expect(matching(await raw.refusedBy([...inState(award), ...arrange], act), codes)).toEqual({ agrees: true });
      });
    };

    it('on a new row', () => releasing((amount) => ({ act: insertRelease(amount) })));

    it('on a voided one that is made to stand again', () =>
      releasing((amount) => ({
        arrange: amount === 0 ? [] : [insertRelease(amount, true)],
        act: `update release set voided_at = null, voided_by = null, void_reason = null where award_id = ${award()}`,
      })));

    it('on the sum of the award', () =>
      releasing((amount) => ({
        act: `update award set released_minor = released_minor + ${amount} where id = ${award()}`,
      })));

    it('and lets verified money go below what is released only where that freezes the award', async () => {
      await holdsForEach(fc.tuple(releaseCases, pairs), async ([one, [, verifiedMinor]]) => {
        if (overReleased(one) > 0) return;
        const after = { ...one, verifiedMinor };
        const lose = `update award set own_verified_minor = ${verifiedMinor}`;
        const broken = await raw.refusedBy(inState(one), `${lose} where id = ${award()}`);
        expect(broken).toBe(overReleased(after) > 0 ? 'release_within_verified_match' : null);
        expect(await raw.refusedBy(inState(one), `${lose}, frozen_at = now() where id = ${award()}`)).toBeNull();
      });
    });
  });

  it('pays nothing from a frozen award, and everything released from another', async () => {
    await holdsForEach(releaseCases, async (one) => {
      if (one.releasedMinor === one.repaidMinor) return;
      const pay = `update award set disbursed_minor = released_minor where id = ${award()}`;
      const isFrozen = overReleased(one) > 0;
      expect(await raw.refusedBy(inState(one), pay)).toBe(isFrozen ? 'frozen_award_moves_no_money' : null);
    });
  });

  it('lets exactly so much be verified as was accepted on papers, and no more than was pledged', async () => {
    await holdsForEach(contributionCases, async ({ pledgedMinor, papers, verifiedMinor }) => {
      const items = papers.map(({ acceptedMinor }) => ({
        status: acceptedMinor === null ? ('refused' as const) : ('accepted' as const),
        ...{ strength: 'bank_statement' as const, acceptedMinor },
      }));
      const most = contributionFigures(pledgedMinor, items).verifiedMinor ?? 0;
      const act = `update contribution set status = 'verified', verified_minor = ${verifiedMinor}, decided_by = ${BY},
        decided_at = now() where application_id = '${shown.applicationId}'`;
      const broken = await raw.refusedBy(shownAs(pledgedMinor, papers), act);
      expect(broken === null).toBe(verifiedMinor >= 1 && verifiedMinor <= most);
    });
  });

  it('lets so much of a paper be accepted as it claims, and less only with a reason', async () => {
    const acceptances = fc.tuple(pairs, fc.constantFrom(null, 'other_person' as const));
    await holdsForEach(acceptances, async ([[claimedMinor, amountMinor], reasonCode]) => {
      const arrange = shownAs(claimedMinor, [{ claimedMinor, acceptedMinor: null }]);
      const act = decidePaper(0, 'accepted', amountMinor, reasonCode);
      const codes = codesOf(checkAcceptance({ amountMinor, reasonCode }, claimedMinor));
      expect(matching(await raw.refusedBy(arrange, act), codes)).toEqual({ agrees: true });
    });
  });

  it('lets an award take what is left of the allocation, and not a unit more', async () => {
    await holdsForEach(pairs, async ([grantMinor, budgetLeftMinor]) => {
      const arrange = [
        ...inState({ verifiedMinor: 0, ownRequiredMinor: 1, grantMinor: 1, releasedMinor: 0 }),
        `update award set status = 'cancelled' where id = ${award()}`,
        `update allocation set amount_minor = ${budgetLeftMinor} where id = (select allocation_id from award where id = ${award()})`,
      ];
      const act = `update award set status = 'approved', amount_minor = ${grantMinor} where id = ${award()}`;
      const approve = transition(applicationTransitions, 'approve').when;
      const codes = codesOf(approve?.({ ...nothingElseWrong, grantMinor, budgetLeftMinor }) ?? []);
      expect(matching(await raw.refusedBy(arrange, act), codes)).toEqual({ agrees: true });
    });
  });

  const award = () => `(select id from award where application_id = '${signed.applicationId}')`;

  /** An award that came to these figures: all verified and released first, then lost and repaid, frozen where that is less. */
  function inState(figures: ReleaseFigures): string[] {
    const { verifiedMinor, ownRequiredMinor, grantMinor, releasedMinor, repaidMinor = 0 } = figures;
    const frozen = overReleased(figures) > 0 ? 'now()' : 'null';
    return [
      `update award set amount_minor = ${grantMinor}, own_required_minor = ${ownRequiredMinor},
         own_verified_minor = ${ownRequiredMinor} where id = ${award()}`,
      `update award set released_minor = ${releasedMinor}, disbursed_minor = ${repaidMinor} where id = ${award()}`,
      `update award set own_verified_minor = ${verifiedMinor}, repaid_minor = ${repaidMinor}, frozen_at = ${frozen} where id = ${award()}`,
    ];
  }

  function insertRelease(amountMinor: number, isVoided = false): string {
    const voided = isVoided ? `now(), ${BY}, 'Wrong'` : 'null, null, null';
    return `insert into release (id, tranche_id, award_id, case_id, office_id, amount_minor, match_gate_id, authorised_by,
        authorised_at, voided_at, voided_by, void_reason)
      select gen_random_uuid(), t.id, t.award_id, t.case_id, t.office_id, ${amountMinor},
        (select g.id from match_gate g where g.case_id = t.case_id limit 1), ${BY}, now(), ${voided}
      from tranche t where t.award_id = ${award()} and t.position = 1`;
  }

  const insertGate = (columns: Record<string, number | string>) =>
    `insert into match_gate (id, application_id, case_id, office_id, reading, rule_set_id, passed_by, passed_at, ${Object.keys(columns).join(', ')})
     select gen_random_uuid(), a.id, a.case_id, a.office_id, 'verified', a.rule_set_id, ${BY}, now(), ${Object.values(columns).join(', ')}
     from application a where a.id = '${signed.applicationId}'`;

  const updateGate = (columns: Record<string, number | string>) =>
    `update match_gate set ${Object.entries(columns)
      .map(([name, value]) => `${name} = ${value}`)
      .join(', ')} where application_id = '${signed.applicationId}' and gate = 'submission'`;

  /** The contribution with this pledge, and so many of its papers decided; the others wait. */
  function shownAs(pledgedMinor: number, papers: readonly { claimedMinor: number; acceptedMinor: number | null }[]) {
    return [
      `update contribution set amount_minor = ${pledgedMinor} where application_id = '${shown.applicationId}'`,
      ...papers.flatMap(({ claimedMinor, acceptedMinor }, index) => [
        `update evidence_item set sum_minor = ${claimedMinor} where id = ${paper(index)}`,
        acceptedMinor === null
          ? decidePaper(index, 'refused', null, 'illegible')
          : decidePaper(index, 'accepted', acceptedMinor, 'other_person'),
      ]),
    ];
  }

  const paper = (index: number) =>
    `(select id from evidence_item where application_id = '${shown.applicationId}' order by id offset ${index} limit 1)`;

  const decidePaper = (index: number, status: string, amountMinor: number | null, reason: string | null) =>
    `update evidence_item set status = '${status}', accepted_minor = ${amountMinor ?? 'null'}, decided_by = ${BY},
       decided_at = now(), reason_code = ${reason === null ? 'null' : `'${reason}'`} where id = ${paper(index)}`;
});

const isAboutOwnMoney = (code: ViolationCode) =>
  code === 'own_contribution_below_minimum' || code === 'financing_differs_from_cost';
const isAboutPlan = (code: ViolationCode) => code === 'project_cost_zero' || code === 'must_be_positive';

/** Says both verdicts where they differ. */
function matching(broken: string | null, said: readonly ViolationCode[]) {
  return agree(broken, said) ? { agrees: true } : { broken, said };
}

function columnsOf(one: GateCase) {
  return {
    project_cost_minor: one.projectCostMinor,
    own_total_minor: one.ownTotalMinor,
    own_counted_minor: one.ownCountedMinor,
    own_required_minor: requiredOwn(one.projectCostMinor, one.ownShareMinBp),
    third_party_minor: one.thirdPartyMinor,
    grant_minor: one.grantMinor,
    own_share_min_bp: one.ownShareMinBp,
    grant_share_max_bp: one.grantShareMaxBp,
    grant_floor_minor: one.grantFloorMinor,
    grant_cap_minor: one.grantCapMinor,
  };
}

const nothingElseWrong: ApplicationFacts = {
  ...{
    submission: [],
    decision: [],
    checklist: [],
    siteVisits: 1,
    scoreSheets: 1,
    scoreSheetsNeeded: 1,
    scoredByActor: false,
  },
  ...{
    grantMinor: 0,
    budgetLeftMinor: 0,
    quota: [],
    approval: { rules: { managerApprovalMaxMinor: 0 }, given: [] },
    committeeOutstanding: false,
    setAsideBy: [],
  },
  ...{ scoreAgreement: 'agreed', isReconciled: false },
};
