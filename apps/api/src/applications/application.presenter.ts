import type { Application } from '@tendesh/contracts/applications/applications';
import type { OfferedAction } from '@tendesh/contracts/shared/acts';
import { offeredActs } from '@tendesh/domain/acts/transitions';
import { applicationTransitions } from '@tendesh/domain/applications/application-transitions';
import { lineEligibility } from '@tendesh/domain/match/project-cost';
import type { Actor } from '@tendesh/domain/staff/reach';
import { type Dossier, situationOf, submissionViolations } from './dossier';

export interface ApplicationNames {
  readonly returneeName: string;
  readonly callName: string;
  readonly programmeName: string;
}

/** What leaves the server about an application; `actions` come without helpers, whom the case page adds. */
export function presentApplication(dossier: Dossier, names: ApplicationNames, actor: Actor): Application {
  const { application, ruleSet } = dossier;
  return {
    id: application.id,
    caseId: application.caseId,
    caseNumber: dossier.case.number,
    ...names,
    callId: application.callId,
    currency: application.currency,
    status: application.status,
    statusSince: application.statusSince.toISOString(),
    submittedAt: application.submittedAt?.toISOString() ?? null,
    rules: ruleSet.rules,
    ruleSetNumber: ruleSet.number,
    plan: application.plan,
    budgetLines: dossier.lines.map(
      ({ category, description, quantityThousandths, unit, unitPriceMinor, amountMinor }) => ({
        category,
        description,
        quantityThousandths,
        unit,
        unitPriceMinor,
        amountMinor,
        eligible: lineEligibility({ category }, ruleSet.rules).eligible,
      }),
    ),
    pledges: dossier.contributions.map((one) => ({
      id: one.id,
      kind: one.kind,
      funderKind: one.funderKind,
      funderDegree: one.funderDegree,
      funder: one.funder,
      description: one.description,
      amountMinor: one.amountMinor,
      currency: one.currency,
      status: one.status,
    })),
    requestedGrantMinor: application.requestedGrantMinor,
    corrections: application.corrections,
    violations: ['draft', 'returned'].includes(application.status) ? submissionViolations(dossier) : [],
    version: application.version,
    actions: applicationActions(dossier, actor),
  };
}

export function applicationActions(dossier: Dossier, actor: Actor): OfferedAction[] {
  return offeredActs(applicationTransitions, actor, situationOf(dossier, actor)).map((act) => ({
    ...act,
    helpers: [],
  }));
}
