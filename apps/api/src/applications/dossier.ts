import type { ActDone } from '@tendesh/domain/acts/duties';
import type { Situation } from '@tendesh/domain/acts/transitions';
import type { ApplicationFacts, ApplicationStatus } from '@tendesh/domain/applications/application-transitions';
import type { ApprovalGiven } from '@tendesh/domain/applications/approvals';
import type { ClockFacts } from '@tendesh/domain/applications/service-clock';
import { checkPlan } from '@tendesh/domain/applications/check-plan';
import { checkReturnee, type ReturneeFacts } from '@tendesh/domain/applications/eligibility';
import { completePlan } from '@tendesh/domain/applications/plan';
import {
  type AutomaticCheck,
  automaticChecks,
  checkAutomatic,
  type FoundInOffices,
} from '@tendesh/domain/assessments/checklist';
import { scoreFormOf } from '@tendesh/domain/assessments/score-form';
import { scoreAgreement } from '@tendesh/domain/assessments/score-agreement';
import { checkPassMark, type ScoreLevels, scoreTotal } from '@tendesh/domain/assessments/score-sheet';
import { checkMatch, type MatchFigures } from '@tendesh/domain/match/check-match';
import { figuresOf, type LedgerContribution } from '@tendesh/domain/match/figures';
import { gateReading, type Reading } from '@tendesh/domain/match/gates';
import { checkCommitments } from '@tendesh/domain/match/third-party';
import { inOneCurrency } from '@tendesh/domain/money/one-currency';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import type { RuleSet } from '@tendesh/domain/programmes/rule-set';
import type { Standing } from '@tendesh/domain/staff/reach';
import type { CaseEntity } from '../cases/case.entity';
import type { FoundInOffice } from '../returnees/duplicates.repository';
import type { ApplicationEntity } from './application.entity';
import type { StandingApproval } from './applications.repository';
import type { BudgetLineEntity } from './budget-line.entity';
import type { ContributionEntity } from './contribution.entity';
import type { PledgedMoney } from './pledged-money';

/** What the rules read beside the rows themselves. */
export interface DossierFacts {
  readonly returnee: ReturneeFacts;
  readonly call: { readonly opensOn: string; readonly closesOn: string };
  /** What all offices have of the person; looked for only while the application waits for its screening. */
  readonly found: readonly FoundInOffice[] | null;
  readonly siteVisits: number;
  /** Of the present round of scoring. */
  readonly sheets: readonly { readonly scoredBy: string; readonly levels: ScoreLevels }[];
  readonly isReconciled: boolean;
  /** Of the allocation of its award; before there is one, the most that an allocation of the call can give today. */
  readonly budgetLeftMinor: number;
  /** Why the call gives no further grant. */
  readonly quota: readonly Violation[];
  /** Who took the refusals that upheld appeals set aside. */
  readonly setAsideBy: readonly string[];
  /** Contributions with a letter of commitment that was not voided. */
  readonly committed: ReadonlySet<string>;
  /** The day at the office since which the status holds, and the spells that returns broke off, oldest first. */
  readonly clock: Pick<ClockFacts, 'sinceOn' | 'returns' | 'holidays'>;
  /** One more than the returns and the upheld appeals so far. */
  readonly round: number;
  /** First approvals, of the application or of its amendments, that wait for a second person. */
  readonly approvals: readonly StandingApproval[];
}

/** An application with everything that a decision about it reads, loaded in one transaction. */
export interface Dossier {
  readonly application: ApplicationEntity;
  readonly case: CaseEntity;
  readonly standing: Standing;
  readonly done: readonly ActDone[];
  readonly ruleSet: { readonly id: string; readonly number: number; readonly rules: RuleSet };
  readonly lines: readonly BudgetLineEntity[];
  /** Their amounts in the programme's currency; of other money in a draft, what it comes to today. */
  readonly contributions: readonly ContributionEntity[];
  /** Pledges that an amendment would bring: shown and verified like the others, and no part of the plan yet. */
  readonly proposed: readonly ContributionEntity[];
  readonly conversions: PledgedMoney['conversions'];
  /** Exchange rates that may be asked for today, while the plan can be written. */
  readonly rates: PledgedMoney['rates'];
  /** The calendar day at the office of the case. */
  readonly today: string;
  readonly facts: DossierFacts;
}

/** What the transition table of applications asks about this dossier and this person. */
export function situationOf(
  dossier: Dossier,
  actor: { readonly id: string } | null,
): Situation<ApplicationStatus, ApplicationFacts> {
  const { application, ruleSet, facts } = dossier;
  const form = scoreFormOf(ruleSet.rules);
  return {
    status: application.status,
    standing: dossier.standing,
    done: dossier.done,
    facts: {
      submission: submissionViolations(dossier),
      decision: decisionViolations(dossier),
      checklist: checkAutomatic(automaticAnswers(dossier)),
      siteVisits: facts.siteVisits,
      scoreSheets: facts.sheets.length,
      scoreSheetsNeeded: ruleSet.rules.scoreSheetsNeeded,
      scoredByActor: facts.sheets.some((sheet) => sheet.scoredBy === actor?.id),
      scoreAgreement: scoreAgreement(
        facts.sheets.map(({ levels }) => scoreTotal(levels, form)),
        form.maxSpreadHundredths,
      ),
      isReconciled: facts.isReconciled,
      committeeOutstanding: ruleSet.rules.quorum !== undefined && application.status === 'assessed',
      setAsideBy: facts.setAsideBy,
      grantMinor: application.requestedGrantMinor ?? 0,
      budgetLeftMinor: facts.budgetLeftMinor,
      quota: facts.quota,
      approval: { rules: ruleSet.rules, given: approvalsOf(dossier, null) },
    },
  };
}

/** The items of the checklist that the system answers, as they stand now; none where nothing waits to be screened. */
export function automaticAnswers(dossier: Dossier): AutomaticCheck[] {
  const { facts, lines, ruleSet } = dossier;
  if (facts.found === null) return [];
  const duplicates = inAll(facts.found, 'people');
  const earlierGrants = inAll(facts.found, 'grants');
  const figures = figuresAt(dossier, 'pledged');
  return automaticChecks({ ...facts.returnee, figures, lines, duplicates, earlierGrants }, ruleSet.rules);
}

function inAll(all: readonly FoundInOffice[], what: 'people' | 'grants'): FoundInOffices {
  const some = all.filter((one) => one[what] > 0);
  return { found: some.reduce((sum, one) => sum + one[what], 0), offices: some.map(({ office }) => office) };
}

/** The approvals that stand for the application itself, or for one of its amendments. */
export function approvalsOf({ facts }: Dossier, amendmentId: string | null): ApprovalGiven[] {
  return facts.approvals
    .filter((one) => one.amendmentId === amendmentId)
    .map(({ by, onBehalfOf, atAnyHeight }) => ({
      people: onBehalfOf === null ? [by.id] : [by.id, onBehalfOf.id],
      atAnyHeight,
    }));
}

/** Why the application cannot be submitted as it stands: completeness, the person, the call, the match on pledges. */
export function submissionViolations(dossier: Dossier): Violation[] {
  const { application, lines, facts, ruleSet } = dossier;
  const plan = completePlan(application.plan);
  return [
    ...checkPlan(plan, lines),
    ...checkReturnee(facts.returnee, ruleSet.rules),
    ...(application.status === 'draft' ? checkCall(facts) : []),
    ...conversionViolations(dossier),
    ...checkMatch(figuresAt(dossier, 'pledged'), ruleSet.rules),
  ];
}

/** Why other money cannot be converted as the plan stands, each at the field of its pledge. */
function conversionViolations({ contributions, conversions }: Dossier): Violation[] {
  return contributions.flatMap((one, index) =>
    (conversions.get(one.id)?.violations ?? []).map(({ code, pointer, params }) =>
      violation(code, `/pledges/${index}${pointer}`, params),
    ),
  );
}

/** Why the gate of the decision is not passed as the plan stands. */
export function decisionViolations(dossier: Dossier): Violation[] {
  const { rules } = dossier.ruleSet;
  return [
    ...checkMatch(figuresAt(dossier, gateReading('decision', rules)), rules),
    ...checkCommitments(ledgerOf(dossier).filter((one) => one.status !== 'refused')),
    ...scoreViolations(dossier),
  ];
}

/** Why the sheets of the present round do not pass. */
export function scoreViolations({ facts: { sheets }, ruleSet: { rules } }: Dossier): Violation[] {
  const levels = sheets.map((sheet) => sheet.levels);
  return checkPassMark(levels, rules.scorePassMark, scoreFormOf(rules));
}

/** Those of the plan first, then those of an amendment. */
export function allContributions({ contributions, proposed }: Dossier): readonly ContributionEntity[] {
  return [...contributions, ...proposed];
}

/** The figures of the match at a reading, in minor units. */
export function figuresAt(dossier: Dossier, reading: Reading): MatchFigures {
  const ledger = {
    lines: dossier.lines,
    contributions: ledgerOf(dossier),
    grantMinor: dossier.application.requestedGrantMinor ?? 0,
  };
  return figuresOf(ledger, dossier.ruleSet.rules, reading);
}

/** The contributions as the rules of the match read them: all in the currency of the application. */
export function ledgerOf({
  application,
  contributions,
  facts,
}: Pick<Dossier, 'application' | 'contributions' | 'facts'>): LedgerContribution[] {
  return inOneCurrency(application.currency, contributions).map((one) => ({
    kind: one.kind,
    funderKind: one.funderKind,
    funderDegree: one.funderDegree,
    amountMinor: one.amountMinor,
    status: one.status,
    evidenceStrength: one.evidenceStrength,
    verifiedAmountMinor: one.verifiedMinor,
    writtenCommitment: facts.committed.has(one.id),
  }));
}

function checkCall({ call, returnee }: DossierFacts): Violation[] {
  if (returnee.today < call.opensOn) return [violation('call_not_open_yet', undefined, { opensOn: call.opensOn })];
  return returnee.today > call.closesOn ? [violation('call_closed', undefined, { closesOn: call.closesOn })] : [];
}
