import { Injectable } from '@nestjs/common';
import type { ReplayedFlip, ReplayResult } from '@tendesh/contracts/programmes/rule-sets';
import { programmeStanding } from '@tendesh/domain/programmes/programme-standing';
import {
  addTotals,
  type Flip,
  NOTHING,
  type PastApplication,
  reachedGate,
  replay,
  type ReplayTotals,
} from '@tendesh/domain/programmes/replay';
import type { RuleSet } from '@tendesh/domain/programmes/rule-set';
import { currentActor } from '../platform/context/request-context';
import type { Transaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseUnseen } from '../platform/policy/decide';
import { notFound } from '../platform/problems/problem';
import { ProgrammesRepository } from '../programmes/programmes.repository';
import { type RuleSetRow, RuleSetsRepository } from '../programmes/rule-sets.repository';
import { type PastRow, ReplayRepository } from './replay.repository';

const AT_ONCE = 1_000;
const MOST_FLIPS = 500;

type Found = Flip & Pick<ReplayedFlip, 'caseId' | 'caseNumber' | 'officeName'>;

/**
 * Judges all past applications of the programme by the rules of a rule set. Rules are of the whole programme, so it reads
 * every office; what leaves are numbers of cases and amounts.
 */
@Injectable()
export class ReplayRuleSet {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammesRepository,
    private readonly ruleSets: RuleSetsRepository,
    private readonly past: ReplayRepository,
  ) {}

  async run(id: string): Promise<ReplayResult> {
    const ruleSet = await this.permitted(id);
    const { flips, totals } = await this.work.system((tx) => this.judged(tx, ruleSet));
    const largest = flips.sort((a, b) => b.grantMinor - a.grantMinor).slice(0, MOST_FLIPS);
    return {
      ...totals,
      toPass: flips.filter(({ direction }) => direction === 'to_pass').length,
      toFail: flips.filter(({ direction }) => direction === 'to_fail').length,
      flips: largest.map(({ id: applicationId, because, ...flip }) => ({
        ...flip,
        applicationId,
        because: [...because],
      })),
    };
  }

  private permitted(id: string): Promise<RuleSetRow> {
    const actor = currentActor();
    return this.work.read(async (tx) => {
      const row = await this.ruleSets.find(tx, id);
      const programme = row && (await this.programmes.find(tx, row.programmeId, actor.language));
      if (row === null || programme === null) throw notFound();
      refuseUnseen(actor, 'ruleset.draft', programmeStanding(programme, actor));
      return row;
    });
  }

  private async judged(
    tx: Transaction,
    { programmeId, rules: draft }: RuleSetRow,
  ): Promise<{ flips: Found[]; totals: ReplayTotals }> {
    const pinned = new Map((await this.ruleSets.ofProgramme(tx, programmeId)).map(({ id, rules }) => [id, rules]));
    const flips: Found[] = [];
    let totals = NOTHING;
    for (let after: string | null = null; ;) {
      const rows: PastRow[] = await this.past.next(tx, programmeId, after, AT_ONCE);
      const part = replay(
        rows.map((row) => pastOf(row, pinned.get(row.ruleSetId) ?? draft)),
        draft,
      );
      totals = addTotals(totals, part.totals);
      const byId = new Map(rows.map((row) => [row.id, row]));
      for (const flip of part.flips) {
        const row = byId.get(flip.id);
        if (row !== undefined) flips.push({ ...flip, ...placeOf(row) });
      }
      after = rows.at(-1)?.id ?? null;
      if (rows.length < AT_ONCE) return { flips, totals };
    }
  }
}

function placeOf({ caseId, caseNumber, officeName }: PastRow): Pick<Found, 'caseId' | 'caseNumber' | 'officeName'> {
  return { caseId, caseNumber, officeName };
}

/** Consent stood when it was submitted; a possible duplicate or an earlier grant is what the screening found. */
function pastOf(row: PastRow, rules: RuleSet): PastApplication {
  const { id, lines, contributions, grantMinor, birthDate, returnedOn, submittedOn: today } = row;
  return {
    ...{ id, lines, contributions, grantMinor, rules },
    returnee: { birthDate, returnedOn, consentGiven: true, today },
    duplicates: { found: row.failed.includes('duplicate') ? 1 : 0, offices: [] },
    earlierGrants: { found: row.failed.includes('earlier_grant') ? 1 : 0, offices: [] },
    sheets: row.sheets.map((scores) => Object.fromEntries(scores.map(({ criterion, level }) => [criterion, level]))),
    reached: reachedGate(row.status),
  };
}
