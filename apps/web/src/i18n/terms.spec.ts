import { textsOf } from '../../test/language-files';
import { programmeWorkKinds } from '@tendesh/contracts/programmes/programme-work';
import { workKinds } from '@tendesh/contracts/work/work';
import { dutyActs } from '@tendesh/domain/acts/duties';
import {
  appealStatuses,
  appealTransitions,
  appealWays,
  refusalTransitions,
} from '@tendesh/domain/appeals/appeal-transitions';
import { applicationStatuses, applicationTransitions } from '@tendesh/domain/applications/application-transitions';
import { budgetCategories } from '@tendesh/domain/applications/budget-categories';
import { sectorCodes } from '@tendesh/domain/applications/sectors';
import { workerKinds, workerSexes, workPlaces } from '@tendesh/domain/applications/workers';
import { automaticItems, checklistAnswers } from '@tendesh/domain/assessments/checklist';
import { ineligibleReasons } from '@tendesh/domain/assessments/ineligible-reasons';
import { amendmentStatuses, amendmentTransitions } from '@tendesh/domain/awards/amendment-transitions';
import {
  awardStatuses,
  awardTransitions,
  trancheStatuses,
  trancheTransitions,
} from '@tendesh/domain/awards/award-transitions';
import { caseStatuses, caseTransitions } from '@tendesh/domain/cases/case-transitions';
import { documentStatuses } from '@tendesh/domain/cases/document-transitions';
import { documentKinds } from '@tendesh/domain/cases/documents';
import { caseOutcomes } from '@tendesh/domain/closures/outcomes';
import { conflictSignals } from '@tendesh/domain/committees/conflict-signals';
import { itemTransitions, sessionStatuses, sessionTransitions } from '@tendesh/domain/committees/session-transitions';
import {
  conflictKinds,
  itemOutcomes,
  rejectionReasons,
  sessionParts,
  voteChoices,
} from '@tendesh/domain/committees/voting';
import { complaintCategories, complaintChannels } from '@tendesh/domain/complaints/complaint-categories';
import { complaintStatuses, complaintTransitions } from '@tendesh/domain/complaints/complaint-transitions';
import { contributionTransitions } from '@tendesh/domain/contributions/contribution-transitions';
import { evidenceItemStatuses, evidenceReasons } from '@tendesh/domain/contributions/evidence-item';
import { evidenceItemTransitions } from '@tendesh/domain/contributions/evidence-item-transitions';
import {
  contributionKinds,
  contributionStatuses,
  evidenceStrengths,
  funderKinds,
} from '@tendesh/domain/contributions/kinds';
import { valuationMethods } from '@tendesh/domain/contributions/valuation';
import { gates, readings } from '@tendesh/domain/match/gates';
import { whyNotCountedReasons } from '@tendesh/domain/match/own-contribution';
import { operatingStates } from '@tendesh/domain/monitoring/findings';
import { visitStatuses, visitTransitions } from '@tendesh/domain/monitoring/visit-transitions';
import { rateSources } from '@tendesh/domain/money/exchange-rate';
import { violationCodes } from '@tendesh/domain/problems/violation';
import { callStatuses, callTransitions } from '@tendesh/domain/programmes/call-transitions';
import { rateStatuses, rateTransitions } from '@tendesh/domain/programmes/exchange-rate-transitions';
import { ruleSetStatuses, ruleSetTransitions } from '@tendesh/domain/programmes/rule-set-transitions';
import { consentPurposes, consentWays } from '@tendesh/domain/returnees/consent';
import { identityDocumentKinds } from '@tendesh/domain/returnees/identity-documents';
import { migrationCountries, migrationSchemes } from '@tendesh/domain/returnees/migration';
import { returneeTransitions } from '@tendesh/domain/returnees/returnee-transitions';
import { sexes } from '@tendesh/domain/returnees/sex';
import { delegationStatuses, delegationTransitions } from '@tendesh/domain/staff/delegation-transitions';
import { permissions } from '@tendesh/domain/staff/permissions';
import { roles, staffStatuses } from '@tendesh/domain/staff/roles';

const acts = [
  ...applicationTransitions,
  ...appealTransitions,
  ...refusalTransitions,
  ...complaintTransitions,
  ...awardTransitions,
  ...amendmentTransitions,
  ...trancheTransitions,
  ...caseTransitions,
  ...returneeTransitions,
  ...contributionTransitions,
  ...evidenceItemTransitions,
  ...visitTransitions,
  ...rateTransitions,
  ...ruleSetTransitions,
  ...callTransitions,
  ...delegationTransitions,
  ...sessionTransitions,
  ...itemTransitions,
].map(({ act }) => act);

const codes: Record<string, readonly string[]> = {
  'terms:role': roles,
  'terms:permission': permissions,
  'terms:act': acts,
  'terms:dutyAct': dutyActs,
  'terms:staffStatus': staffStatuses,
  'terms:delegationStatus': delegationStatuses,
  'terms:caseStatus': caseStatuses,
  'terms:applicationStatus': applicationStatuses,
  'terms:contributionStatus': contributionStatuses,
  'terms:evidenceItemStatus': evidenceItemStatuses,
  'terms:evidenceReason': evidenceReasons,
  'terms:funderKind': funderKinds,
  'terms:valuationMethod': valuationMethods,
  'contributions:whyNot': whyNotCountedReasons,
  'terms:awardStatus': awardStatuses,
  'terms:trancheStatus': trancheStatuses,
  'terms:amendmentStatus': amendmentStatuses,
  'terms:appealStatus': appealStatuses,
  'terms:appealWay': appealWays,
  'terms:complaintStatus': complaintStatuses,
  'terms:complaintCategory': complaintCategories,
  'terms:complaintChannel': complaintChannels,
  'terms:visitStatus': visitStatuses,
  'terms:exchangeRateStatus': rateStatuses,
  'terms:rateSource': rateSources,
  'terms:contributionKind': contributionKinds,
  'terms:evidenceStrength': evidenceStrengths,
  'terms:budgetCategory': budgetCategories,
  'terms:sector': sectorCodes,
  'terms:workerKind': workerKinds,
  'terms:workerSex': workerSexes,
  'terms:workPlace': workPlaces,
  'terms:documentKind': documentKinds,
  'terms:documentStatus': documentStatuses,
  'terms:identityDocumentKind': identityDocumentKinds,
  'terms:country': migrationCountries,
  'terms:migrationScheme': migrationSchemes,
  'terms:consentPurpose': consentPurposes,
  'terms:consentWay': consentWays,
  'terms:sex': sexes,
  'terms:caseOutcome': caseOutcomes,
  'terms:gate': gates,
  'terms:reading': readings,
  'terms:workKind': workKinds,
  'terms:programmeWorkKind': programmeWorkKinds,
  'assessments:item': automaticItems,
  'terms:ineligibleReason': ineligibleReasons,
  'terms:ruleSetStatus': ruleSetStatuses,
  'terms:callStatus': callStatuses,
  'terms:sessionStatus': sessionStatuses,
  'terms:sessionPart': sessionParts,
  'terms:conflictKind': conflictKinds,
  'terms:conflictSignal': conflictSignals,
  'terms:voteChoice': voteChoices,
  'terms:itemOutcome': itemOutcomes,
  'terms:rejectionReason': rejectionReasons,
  'assessments:answer': checklistAnswers,
  'assessments:found': automaticItems.filter((item) => item !== 'consent'),
  'monitoring:operating': operatingStates,
};

it.each(Object.entries(codes))('every code of %s has a word', (group, list) => {
  expect(list.filter((code) => textsOf.en[`${group}.${code}`] === undefined)).toEqual([]);
});

it('every reason of the rules has a sentence', () => {
  expect(violationCodes.filter((code) => textsOf.en[`problems:${code}`] === undefined)).toEqual([]);
});
