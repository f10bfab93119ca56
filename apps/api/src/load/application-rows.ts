import { checkMatch, type MatchFigures } from '@tendesh/domain/match/check-match';
import { figuresOf, type Ledger } from '@tendesh/domain/match/figures';
import type { Reading } from '@tendesh/domain/match/gates';
import { requiredOwn } from '@tendesh/domain/match/own-contribution';
import { lineAmount } from '@tendesh/domain/money/rounding';
import type { RuleSet } from '@tendesh/domain/programmes/rule-set';
import { allocations, ruleSets } from '@tendesh/testing/reference';
import type { Step, SyntheticApplication } from '@tendesh/testing/synthetic-cases';
import type { Currency } from '@tendesh/domain/money/currencies';
import type { ApplicationStatus } from '@tendesh/domain/applications/application-transitions';
import type { Chronicle } from './chronicle';

/** An application while its rows are written: what the steps of it share. */
export interface Written {
  readonly id: string;
  readonly application: SyntheticApplication;
  readonly currency: Currency;
  readonly programmeId: string;
  readonly allocationId: string;
  readonly ruleSet: { readonly id: string; readonly number: number; readonly rules: RuleSet };
  readonly ledger: Ledger;
}

/** The application with its plan, and its submission. */
export function writeApplication(chronicle: Chronicle, application: SyntheticApplication, startedOn: string): Written {
  const { caseId, officeId, one } = chronicle;
  const { officer } = one.crew;
  const startedAt = chronicle.at(startedOn, 10);
  const id = chronicle.id(startedAt);
  const written = begin(id, application);
  const { currency, programmeId, ruleSet } = written;
  const { submitted } = application.taken;
  const submittedAt = submitted === undefined ? null : chronicle.at(submitted, 20);
  const own = { applicationId: id, officeId };
  chronicle.add('application', {
    ...{ id, caseId, officeId, programmeId, callId: application.call.id },
    ...{ ruleSetId: submittedAt && ruleSet.id, currency, status: statusOf(application), plan: application.plan.plan },
    ...{ requestedGrantMinor: application.plan.requestedGrantMinor ?? null, selectedFrom: null },
    ...{ corrections: null, scoringRound: 1, submittedAt },
    ...{ statusSince: chronicle.at(lastDay(application), 120), version: 1 + Object.keys(application.taken).length },
    ...{ createdBy: officer, createdAt: startedAt },
  });
  for (const [position, line] of application.plan.budgetLines.entries())
    chronicle.add('budget_line', {
      ...{ id: chronicle.id(startedAt), ...own, position, ...line },
      amountMinor: lineAmount(line.quantityThousandths, line.unitPriceMinor),
    });
  chronicle.trace(startedAt, officer, {
    ...{ noun: 'application', nounId: id, act: 'started', detail: { callId: application.call.id } },
  });
  if (submittedAt !== null) submit(chronicle, written, submittedAt);
  return written;
}

function submit(chronicle: Chronicle, written: Written, at: Date): void {
  const { officer } = chronicle.one.crew;
  passGate(chronicle, written, { gate: 'submission', reading: 'pledged', by: officer, at });
  const detail = { ruleSet: written.ruleSet.number, grantMinor: written.ledger.grantMinor };
  chronicle.trace(at, officer, { noun: 'application', nounId: written.id, act: 'submitted', detail });
}

/** What a gate read, as the rules of the match compute it; a plan that does not pass is a mistake of the generator. */
export function passGate(
  chronicle: Chronicle,
  { id: applicationId, ruleSet, ledger }: Written,
  { gate, reading, by, at }: { gate: string; reading: Reading; by: string; at: Date },
): string {
  const { rules } = ruleSet;
  const figures = figuresOf(ledger, rules, reading);
  refuseBroken(figures, rules);
  const id = chronicle.id(at);
  chronicle.add('match_gate', {
    ...{ id, applicationId, caseId: chronicle.caseId, officeId: chronicle.officeId, gate, reading },
    ...{
      ruleSetId: ruleSet.id,
      ...figures,
      ownRequiredMinor: requiredOwn(figures.projectCostMinor, rules.ownShareMinBp),
    },
    ...{ ownShareMinBp: rules.ownShareMinBp, grantShareMaxBp: rules.grantShareMaxBp },
    ...{ grantFloorMinor: rules.grantFloorMinor, grantCapMinor: rules.grantCapMinor, passedBy: by, passedAt: at },
  });
  return id;
}

function refuseBroken(figures: MatchFigures, rules: RuleSet): void {
  const [first] = checkMatch(figures, rules);
  if (first !== undefined) throw new Error(`An invented plan breaks the match: ${first.code}`);
}

function begin(id: string, application: SyntheticApplication): Written {
  const { call, plan, taken } = application;
  const ruleSet = ruleSets.find((one) => one.id === call.ruleSetId);
  if (ruleSet === undefined) throw new Error(`No rule set of the call ${call.code}`);
  const status = statusOfMoney(taken);
  const ledger: Ledger = {
    lines: plan.budgetLines.map((line) => ({
      category: line.category,
      amountMinor: lineAmount(line.quantityThousandths, line.unitPriceMinor),
    })),
    contributions: plan.pledges.map(({ kind, amountMinor }) => ({
      ...{ kind, amountMinor, status, evidenceStrength: status === 'pledged' ? null : 'bank_statement' },
      ...{ verifiedAmountMinor: status === 'verified' ? amountMinor : null },
    })),
    grantMinor: plan.requestedGrantMinor ?? 0,
  };
  const currency = call.programmeId === ruleSets[0].programmeId ? 'KGS' : 'TJS';
  const { programmeId } = call;
  const [allocation] = allocations.filter((one) => one.programmeId === programmeId);
  if (allocation === undefined) throw new Error(`No money for the call ${call.code}`);
  return { id, application, currency, programmeId, allocationId: allocation.id, ruleSet, ledger };
}

export function statusOfMoney(taken: SyntheticApplication['taken']): 'pledged' | 'evidenced' | 'verified' {
  if (taken.verified !== undefined) return 'verified';
  return taken.evidenced === undefined ? 'pledged' : 'evidenced';
}

const statusAfter: Readonly<Partial<Record<Step, ApplicationStatus>>> = {
  draft: 'draft',
  submitted: 'submitted',
  screened: 'eligible',
  assessed: 'assessed',
  decided: 'approved',
  withdrawn: 'withdrawn',
};

function statusOf({ taken, ending }: SyntheticApplication): ApplicationStatus {
  if (taken.screened !== undefined && ending === 'ineligible') return 'ineligible';
  if (taken.decided !== undefined && ending === 'rejected') return 'rejected';
  const steps = Object.keys(taken).reverse() as Step[];
  return steps.map((step) => statusAfter[step]).find((status) => status !== undefined) ?? 'draft';
}

/** The day on which the present status began. */
function lastDay({ taken }: SyntheticApplication): string {
  const steps = Object.entries(taken).reverse() as [Step, string][];
  return steps.find(([step]) => statusAfter[step] !== undefined)?.[1] ?? '';
}
