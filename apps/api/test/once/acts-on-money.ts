import type { Tranche } from '@tendesh/contracts/awards/awards';
import { pdfPaper } from '@tendesh/testing/papers';
import { cast, type Stage } from '../../src/demo/story';
import { evidenceActs } from '../support/evidence';
import type { World } from '../support/world';
import { type Act, type Acts, at, given, onApplication, theAward } from './act';

const repayment = { amountMinor: 1_000, reference: 'PAY-IN 1', paidOn: '2026-03-02' };
const reason = 'Noticed only afterwards';

/** Contributions, awards and tranches. */
export const actsOnMoney: Acts = {
  'POST /contributions/:id/evidence': async (world) => {
    const { told, page } = await at(world, 'submitted');
    const { id, version, amountMinor: sumMinor, currency } = given(page.contributions[0]);
    const paper = pdfPaper('statement.pdf', `Statement ${id}`);
    const { id: documentId } = await world.story.upload(told.caseId, cast.officer, paper, 'evidence', id);
    const particulars = { strength: 'bank_statement', issuer: 'Demir Bank', datedOn: page.case.openedOn };
    const body = { documentId, ...particulars, sumMinor, currency };
    return { by: cast.officer, path: `/contributions/${id}/evidence`, body, version };
  },
  'POST /evidence-items/:id/acceptance': onItem('acceptance', cast.verifier, { amountMinor: 70_000_000 }),
  'POST /evidence-items/:id/refusal': onItem('refusal', cast.verifier, { reasonCode: 'illegible' }),
  'POST /evidence-items/:id/reopening': onItem('reopening', cast.officer, { reason }, true),
  'POST /applications/:id/approval': onApplication('approval', 'assessed', cast.approver, {}),
  'POST /awards/:id/agreement': async (world) => {
    const { told } = await at(world, 'verified');
    const { id, version, amountMinor, approvedAt } = await theAward(world, told);
    const tranches = [{ purpose: 'All', amountMinor, plannedOn: approvedAt.slice(0, 10) }];
    await (await world.as(cast.officer)).put(`/awards/${id}/tranches`, { tranches }, { version });
    const planned = await theAward(world, told);
    const body = { language: 'en' };
    return { by: cast.officer, path: `/awards/${id}/agreement`, body, version: planned.version };
  },
  'POST /awards/:id/signature': async (world) => {
    const { by, path, body, version } = await given(actsOnMoney['POST /awards/:id/agreement'])(world);
    await (await world.as(by)).post(path, body, version === undefined ? {} : { version });
    const awardId = path.split('/')[2] ?? '';
    const caseId = await caseOfAward(world, awardId);
    const paper = pdfPaper('signed.pdf', `Signed ${awardId}`);
    const { id: documentId } = await world.story.upload(caseId, by, paper, 'signed_agreement', awardId);
    const award = given((await world.story.page(caseId, by)).award);
    const signature = { documentId, signedOn: award.approvedAt.slice(0, 10) };
    return { by, path: `/awards/${awardId}/signature`, body: signature, version: award.version };
  },
  'POST /awards/:id/cancellation': async (world) => {
    const { told } = await at(world, 'approved');
    const { id, version } = await theAward(world, told);
    return { by: cast.approver, path: `/awards/${id}/cancellation`, body: { reason }, version };
  },
  'POST /tranches/:id/release': onTranche('signed', (first) => ({
    ...{ by: cast.releaser, path: `/tranches/${first.id}/release`, body: {}, version: first.version },
  })),
  'POST /releases/:id/voiding': onTranche('released', (first) => ({
    ...{ by: cast.releaser, path: `/releases/${given(first.releases[0]).id}/voiding`, body: { reason } },
    version: first.version,
  })),
  'POST /tranches/:id/disbursement': onTranche('released', (first) => ({
    ...{ by: cast.finance, path: `/tranches/${first.id}/disbursement`, version: first.version },
    body: {
      ...{ way: 'supplier', payee: 'OsOO Tigim', reference: 'PO-1' },
      ...{ amountMinor: first.amountMinor, paidOn: '2026-03-02' },
    },
  })),
  'POST /disbursements/:id/voiding': onTranche('disbursed', (first) => ({
    ...{ by: cast.finance, path: `/disbursements/${given(first.disbursements[0]).id}/voiding`, body: { reason } },
    version: first.version,
  })),
  'POST /awards/:id/repayments': async (world) => {
    const { told } = await at(world, 'disbursed');
    const { id, version } = await theAward(world, told);
    return { by: cast.finance, path: `/awards/${id}/repayments`, body: repayment, version };
  },
  'POST /repayments/:id/voiding': async (world) => {
    const { told } = await at(world, 'disbursed');
    const { id, version } = await theAward(world, told);
    await (await world.as(cast.finance)).post(`/awards/${id}/repayments`, repayment, { version });
    const after = await theAward(world, told);
    const path = `/repayments/${given(after.repayments[0]).id}/voiding`;
    return { by: cast.finance, path, body: { reason }, version: after.version };
  },
};

function onItem(act: string, by: string, body: object, isRefused = false) {
  return async (world: World): Promise<Act> => {
    const evidence = evidenceActs(world);
    const { told } = await at(world, 'evidenced');
    if (isRefused) await evidence.refuse(await evidence.item(told));
    const { id, version } = await evidence.item(told);
    return { by, path: `/evidence-items/${id}/${act}`, body, version };
  };
}

function onTranche(stage: Stage, act: (first: Tranche) => Act) {
  return async (world: World): Promise<Act> => {
    const { tranches } = await theAward(world, (await at(world, stage)).told);
    return act(given(tranches[0]));
  };
}

async function caseOfAward({ sql }: World, awardId: string): Promise<string> {
  const { rows } = await sql.query<{ case_id: string }>('select case_id from award where id = $1', [awardId]);
  return given(rows[0]).case_id;
}
