import { type OfferedAct, offeredActs } from '@tendesh/domain/acts/transitions';
import { amendmentTransitions } from '@tendesh/domain/awards/amendment-transitions';
import { awardTransitions, trancheTransitions } from '@tendesh/domain/awards/award-transitions';
import { caseTransitions } from '@tendesh/domain/cases/case-transitions';
import { contributionTransitions } from '@tendesh/domain/contributions/contribution-transitions';
import { evidenceItemTransitions } from '@tendesh/domain/contributions/evidence-item-transitions';
import { visitTransitions } from '@tendesh/domain/monitoring/visit-transitions';
import type { Actor } from '@tendesh/domain/staff/reach';
import { actsOnAppeal, actsOnRefusal } from '../appeals/appeal.presenter';
import type { AppealFile } from '../appeals/appeal-situation';
import { applicationActions } from '../applications/application.presenter';
import { allContributions, type Dossier } from '../applications/dossier';
import { amendmentSituation } from '../awards/amendments/amendment-situation';
import { type AwardDossier, awardSituation, trancheSituation } from '../awards/award-situation';
import { contributionSituation, evidenceItemSituation } from '../contributions/contribution-situation';
import { evidenceOf } from '../contributions/evidence-file';
import type { CaseFile } from './case-file';

/** Every act that the tables offer this person on the records of a case, by the id of the record. */
export function actsOnCase(file: CaseFile, actor: Actor): Map<string, readonly OfferedAct[]> {
  const { case: found, situation, dossier, award, appeals, otherAppeals } = file;
  return new Map<string, readonly OfferedAct[]>([
    [found.id, offeredActs(caseTransitions, actor, situation)],
    ...(dossier === null ? [] : ofDossier(file, dossier, actor)),
    ...(award === null ? [] : ofAward(award, actor)),
    ...[...(appeals === null ? [] : [appeals]), ...otherAppeals].flatMap((one) => ofAppeals(one, actor)),
    ...file.visits.map((visit): [string, readonly OfferedAct[]] => {
      const { standing, done } = situation;
      return [visit.id, offeredActs(visitTransitions, actor, { status: visit.status, standing, done, facts: null })];
    }),
  ]);
}

function ofAppeals(file: AppealFile, actor: Actor): [string, readonly OfferedAct[]][] {
  return file.appeals.map((one) => [one.id, actsOnAppeal(file, one, actor)]);
}

function ofDossier(file: CaseFile, dossier: Dossier, actor: Actor): [string, readonly OfferedAct[]][] {
  return [
    [
      dossier.application.id,
      [...applicationActions(dossier, actor), ...(file.appeals === null ? [] : actsOnRefusal(file.appeals, actor))],
    ],
    ...allContributions(dossier).map((one): [string, readonly OfferedAct[]] => [
      one.id,
      offeredActs(contributionTransitions, actor, contributionSituation(dossier, one, file.evidence)),
    ]),
    ...ofEvidence(file, dossier, actor),
  ];
}

function ofEvidence({ evidence: file }: CaseFile, dossier: Dossier, actor: Actor): [string, readonly OfferedAct[]][] {
  return allContributions(dossier).flatMap((contribution) =>
    evidenceOf(file, contribution.id).items.map((item): [string, readonly OfferedAct[]] => {
      const situation = evidenceItemSituation(dossier, { item, contribution, file }, actor);
      return [item.id, offeredActs(evidenceItemTransitions, actor, situation)];
    }),
  );
}

function ofAward(award: AwardDossier, actor: Actor): [string, readonly OfferedAct[]][] {
  return [
    [award.award.id, offeredActs(awardTransitions, actor, awardSituation(award))],
    ...award.amendments.map((one): [string, readonly OfferedAct[]] => [
      one.id,
      offeredActs(amendmentTransitions, actor, amendmentSituation(award, one, actor)),
    ]),
    ...award.tranches.map((tranche): [string, readonly OfferedAct[]] => [
      tranche.id,
      offeredActs(trancheTransitions, actor, trancheSituation(award, tranche)),
    ]),
  ];
}
