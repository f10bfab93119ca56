import type { Application } from '@tendesh/contracts/applications/applications';
import type { ConversionItem, RateUsed } from '@tendesh/contracts/programmes/exchange-rates';
import type { OfferedAction } from '@tendesh/contracts/shared/acts';
import { offeredActs, transition } from '@tendesh/domain/acts/transitions';
import { type ApplicationStatus, applicationTransitions } from '@tendesh/domain/applications/application-transitions';
import { correctionOf } from '@tendesh/domain/applications/corrections';
import { readClock } from '@tendesh/domain/applications/service-clock';
import { lineEligibility } from '@tendesh/domain/match/project-cost';
import { currencyCodes } from '@tendesh/domain/money/currencies';
import { rateOn } from '@tendesh/domain/money/rate-on';
import type { Actor } from '@tendesh/domain/staff/reach';
import { presentApprovals } from './approvals.presenter';
import { type Dossier, situationOf, submissionViolations } from './dossier';
import { promisedMoney } from './pledged-money';

export interface ApplicationNames {
  readonly returneeName: string;
  readonly callName: string;
  readonly programmeId: string;
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
    approvals: isToBeApproved(application.status)
      ? presentApprovals(dossier, application.requestedGrantMinor ?? 0, null)
      : null,
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
      ...{ id: one.id, kind: one.kind, funderKind: one.funderKind, funderDegree: one.funderDegree },
      ...{ funder: one.funder, description: one.description, status: one.status },
      ...promisedMoney(one),
      conversion: presentConversion(dossier, one.id),
    })),
    rates: ratesOfToday(dossier),
    ratesOn: dossier.today,
    requestedGrantMinor: application.requestedGrantMinor,
    corrections: application.corrections?.map(correctionOf) ?? null,
    scoringRound: application.scoringRound,
    clock: readClock({ ...dossier.facts.clock, status: application.status, serviceDays: ruleSet.rules.serviceDays }),
    violations: ['draft', 'returned'].includes(application.status) ? submissionViolations(dossier) : [],
    version: application.version,
    actions: applicationActions(dossier, actor),
  };
}

function isToBeApproved(status: ApplicationStatus): boolean {
  return transition(applicationTransitions, 'approve').from.includes(status);
}

function presentConversion({ application, conversions }: Dossier, id: string): ConversionItem | null {
  const converted = conversions.get(id);
  if (converted === undefined) return null;
  const { conversion, on, isLocked } = converted;
  const rates = [...(conversion?.rates ?? [])];
  return { resultMinor: conversion?.resultMinor ?? null, currency: application.currency, on, isLocked, rates };
}

/** The one rate of each currency that holds today: what the screen converts with while it is typed. */
function ratesOfToday({ rates, today }: Dossier): RateUsed[] {
  return currencyCodes.flatMap((currency) => rateOn(rates, currency, today) ?? []);
}

export function applicationActions(dossier: Dossier, actor: Actor): OfferedAction[] {
  return offeredActs(applicationTransitions, actor, situationOf(dossier, actor)).map((act) => ({
    ...act,
    helpers: [],
  }));
}
