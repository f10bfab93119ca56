import { textsOf } from '../../test/language-files';
import { workKinds } from '@tendesh/contracts/work/work';
import { dutyActs } from '@tendesh/domain/acts/duties';
import { applicationStatuses, applicationTransitions } from '@tendesh/domain/applications/application-transitions';
import { budgetCategories } from '@tendesh/domain/applications/budget-categories';
import { sectorCodes } from '@tendesh/domain/applications/sectors';
import { workerKinds, workerSexes, workPlaces } from '@tendesh/domain/applications/workers';
import {
  awardStatuses,
  awardTransitions,
  trancheStatuses,
  trancheTransitions,
} from '@tendesh/domain/awards/award-transitions';
import { caseStatuses, caseTransitions } from '@tendesh/domain/cases/case-transitions';
import { documentKinds } from '@tendesh/domain/cases/documents';
import { caseOutcomes } from '@tendesh/domain/closures/outcomes';
import { contributionTransitions } from '@tendesh/domain/contributions/contribution-transitions';
import { contributionKinds, contributionStatuses, evidenceStrengths } from '@tendesh/domain/contributions/kinds';
import { gates, readings } from '@tendesh/domain/match/gates';
import { visitStatuses, visitTransitions } from '@tendesh/domain/monitoring/visit-transitions';
import { violationCodes } from '@tendesh/domain/problems/violation';
import { identityDocumentKinds } from '@tendesh/domain/returnees/identity-documents';
import { sexes } from '@tendesh/domain/returnees/sex';
import { permissions } from '@tendesh/domain/staff/permissions';
import { roles, staffStatuses } from '@tendesh/domain/staff/roles';

const acts = [
  ...applicationTransitions,
  ...awardTransitions,
  ...trancheTransitions,
  ...caseTransitions,
  ...contributionTransitions,
  ...visitTransitions,
].map(({ act }) => act);

const codes: Record<string, readonly string[]> = {
  'terms:role': roles,
  'terms:permission': permissions,
  'terms:act': acts,
  'terms:dutyAct': dutyActs,
  'terms:staffStatus': staffStatuses,
  'terms:caseStatus': caseStatuses,
  'terms:applicationStatus': applicationStatuses,
  'terms:contributionStatus': contributionStatuses,
  'terms:awardStatus': awardStatuses,
  'terms:trancheStatus': trancheStatuses,
  'terms:visitStatus': visitStatuses,
  'terms:contributionKind': contributionKinds,
  'terms:evidenceStrength': evidenceStrengths,
  'terms:budgetCategory': budgetCategories,
  'terms:sector': sectorCodes,
  'terms:workerKind': workerKinds,
  'terms:workerSex': workerSexes,
  'terms:workPlace': workPlaces,
  'terms:documentKind': documentKinds,
  'terms:identityDocumentKind': identityDocumentKinds,
  'terms:sex': sexes,
  'terms:caseOutcome': caseOutcomes,
  'terms:gate': gates,
  'terms:reading': readings,
  'terms:workKind': workKinds,
};

it.each(Object.entries(codes))('every code of %s has a word', (group, list) => {
  expect(list.filter((code) => textsOf.en[`${group}.${code}`] === undefined)).toEqual([]);
});

it('every reason of the rules has a sentence', () => {
  expect(violationCodes.filter((code) => textsOf.en[`problems:${code}`] === undefined)).toEqual([]);
});
