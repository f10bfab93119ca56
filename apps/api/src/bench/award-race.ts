import { sewingShopPlan } from '@tendesh/testing/sewing-shop';
import { cast, type Story, type Told } from '../demo/story';
import type { Runner } from './race';

const TRANCHES = 12;
const OWN_MINOR = 70_000_000;

/**
 * A signed award in twelve tranches, a third of the grant released. The own money stands in so many savings, each with
 * one paper; half of them are verified.
 */
export async function awardToRaceFor(story: Story, papers: number): Promise<Told> {
  const saving = { kind: 'savings' as const, amountMinor: OWN_MINOR / papers, currency: 'KGS' };
  const pledges = Array.from({ length: papers }, () => saving);
  const told = await story.anApplication({ stage: 'approved', plan: { ...sewingShopPlan, pledges } });
  await story.verify(told, cast.verifier, papers / 2);
  await story.sign(told, cast.officer, { tranches: TRANCHES });
  await story.release(told, cast.releaser, TRANCHES / 3);
  return told;
}

/**
 * So many requests on that one award: releases and their voidings, verifications, refusals, reopenings, approvals. They come
 * round by round, each on the version that the acts of earlier rounds may have made.
 */
export async function runnersForAward(story: Story, told: Told, count: number): Promise<Runner[]> {
  const page = await story.page(told.caseId, cast.releaser);
  const tranches = page.award?.tranches ?? [];
  const papers = page.contributions.flatMap((one) => one.evidence);
  const first = page.application?.version ?? 0;
  const round = (later: number): Runner[] => [
    ...tranches.map(({ id, version }) => ({
      ...{ kind: 'release', by: cast.releaser, path: `/tranches/${id}/release`, body: {}, version: version + later },
    })),
    ...tranches.flatMap(({ releases, version }) =>
      releases.map(({ id }) => ({
        ...{ kind: 'void a release', by: cast.releaser, path: `/releases/${id}/voiding` },
        ...{ body: { reason: 'Released too early' }, version: version + later },
      })),
    ),
    ...papers.flatMap(({ id, version, claimedMinor: amountMinor }) => [
      { ...paper(id, 'acceptance'), kind: 'verify', body: { amountMinor }, version: version + later },
      { ...paper(id, 'refusal'), kind: 'refuse', body: { reasonCode: 'forged' }, version: version + later },
      {
        ...{ kind: 'reopen', by: cast.officer, path: `/evidence-items/${id}/reopening` },
        ...{ body: { reason: 'The bank sent it again' }, version: version + later },
      },
    ]),
    ...[cast.approver, cast.releaser].map((by) => ({
      ...{ kind: 'approve', by, path: `/applications/${told.applicationId}/approval`, body: {} },
      version: first + later,
    })),
  ];
  const perRound = round(0).length;
  return Array.from({ length: Math.ceil(count / perRound) }, (_, later) => round(later))
    .flat()
    .slice(0, count);
}

function paper(id: string, act: string) {
  return { by: cast.verifier, path: `/evidence-items/${id}/${act}` };
}
