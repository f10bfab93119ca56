import { halfAndHalf as rules } from '../proof/generators';
import { checkClosing, closingResult } from './closing';

const finished = {
  outcome: 'completed',
  visitsOutstanding: 0,
  awaitsSignature: false,
  grantMinor: 300,
  releasedMinor: 300,
  disbursedMinor: 300,
  result: { entitledMinor: 300, recoverMinor: 0, dueMinor: 0 },
} as const;

test('a case whose grant is paid and whose visits are done may close', () => {
  expect(checkClosing(finished)).toEqual([]);
});

test('a case closes with an outcome', () => {
  expect(checkClosing({ ...finished, outcome: null })).toEqual([{ code: 'outcome_required', pointer: '/outcome' }]);
});

test('a completed case waits for its visits and for the rest of its grant', () => {
  expect(checkClosing({ ...finished, visitsOutstanding: 2, releasedMinor: 200, disbursedMinor: 200 })).toEqual([
    { code: 'visits_outstanding', params: { visits: 2 } },
    { code: 'grant_not_disbursed', params: { missingMinor: 100 } },
  ]);
});

test('a completed case waits for the signature under what an amendment made of its award; one that breaks off does not', () => {
  const amended = { ...finished, awaitsSignature: true };
  expect(checkClosing(amended)).toEqual([{ code: 'signed_agreement_missing' }]);
  expect(checkClosing({ ...amended, outcome: 'terminated' })).toEqual([]);
});

test('a withdrawn case closes with visits open and grant unpaid, but not over a release that was not paid out', () => {
  const withdrawn = {
    ...finished,
    outcome: 'withdrawn',
    visitsOutstanding: 4,
    releasedMinor: 100,
    disbursedMinor: 100,
  } as const;
  expect(checkClosing(withdrawn)).toEqual([]);
  expect(checkClosing({ ...withdrawn, disbursedMinor: 40 })).toEqual([
    { code: 'release_not_disbursed', params: { amountMinor: 60 } },
  ]);
});

test('what was released above the entitlement of the actuals is recovered', () => {
  const actuals = {
    actualCostMinor: 900,
    verifiedOwnMinor: 500,
    thirdPartyMinor: 200,
    grantMinor: 300,
    releasedMinor: 300,
    repaidMinor: 0,
  };
  expect(closingResult(actuals, rules)).toEqual({ entitledMinor: 200, recoverMinor: 100, dueMinor: 0 });
  const repaid = closingResult({ ...actuals, repaidMinor: 60 }, rules);
  expect(repaid).toEqual({ entitledMinor: 200, recoverMinor: 40, dueMinor: 0 });
});

test('a completed case needs its actual costs, and waits for what is owed back', () => {
  expect(checkClosing({ ...finished, result: null })).toEqual([
    { code: 'actual_cost_missing', pointer: '/actualCostMinor' },
  ]);
  const owing = { ...finished, result: { entitledMinor: 200, recoverMinor: 100, dueMinor: 0 } };
  expect(checkClosing(owing)).toEqual([{ code: 'recovery_outstanding', params: { recoverMinor: 100 } }]);
  expect(checkClosing({ ...owing, outcome: 'terminated' })).toEqual([]);
});

test('a completed case needs only as much paid as the actual costs entitle to', () => {
  const result = { entitledMinor: 200, recoverMinor: 0, dueMinor: 0 };
  expect(checkClosing({ ...finished, releasedMinor: 200, disbursedMinor: 200, result })).toEqual([]);
});

test('what is entitled and not released is still due', () => {
  const actuals = {
    actualCostMinor: 1_000,
    verifiedOwnMinor: 500,
    thirdPartyMinor: 200,
    grantMinor: 300,
    releasedMinor: 180,
    repaidMinor: 0,
  };
  expect(closingResult(actuals, rules)).toEqual({ entitledMinor: 300, recoverMinor: 0, dueMinor: 120 });
});
