import { screeningAnswers } from '@tendesh/testing/screening-answers';
import { standardScoreForm } from '@tendesh/domain/assessments/score-form';
import { calls, staff } from '@tendesh/testing/reference';
import { sewingShopFindings, sewingShopOwner } from '@tendesh/testing/sewing-shop';
import type { CaseLetters } from '@tendesh/contracts/letters/letters';
import type { Written } from '@tendesh/contracts/shared/acts';
import { pdfPaper } from '@tendesh/testing/papers';
import { cast, done } from '../../src/demo/story';
import { giveRole } from '../support/roles';
import type { World } from '../support/world';
import { type Act, type Acts, at, given, onApplication } from './act';

const idOf = (name: string) => given(staff.find(({ email }) => email === `${name}@tendesh.example`)).id;
const reason = 'A second look was needed';

/** Returnees, cases, applications and their assessment, in the order of the manual. */
export const actsOnCases: Acts = {
  'POST /cases/:id/status-slip': async (world) => {
    const { caseId } = await world.story.aCase();
    return {
      by: cast.officer,
      path: `/cases/${caseId}/status-slip`,
      other: { body: { language: 'en' } },
      again: 'acts',
    };
  },
  'POST /letters/:id/translation': async (world) => {
    const { told } = await at(world, 'approved');
    const officer = await world.as(cast.officer);
    const { items } = done(await officer.get<CaseLetters>(`/cases/${told.caseId}/letters`));
    const path = `/letters/${given(items[0]).id}/translation`;
    return { by: cast.officer, path, body: { language: 'tg' }, other: { body: { language: 'en' } } };
  },
  'POST /registrations': () =>
    Promise.resolve({
      by: cast.officer,
      path: '/registrations',
      body: { ...sewingShopOwner, identityDocuments: [], phones: ['+996555987654'] },
      other: { body: { ...sewingShopOwner, identityDocuments: [], phones: ['+996555987655'] } },
      again: 'acts',
    }),
  'POST /returnees/:id/consents': async ({ story }) => {
    const { returneeId } = await story.aCase();
    const photos = { purpose: 'photos', language: 'ky', way: 'signature', givenOn: '2026-03-02' };
    const other = { body: { ...photos, language: 'ru' } };
    return { by: cast.officer, path: `/returnees/${returneeId}/consents`, body: photos, other, again: 'acts' };
  },
  'POST /consents/:id/withdrawal': async (world) => {
    const { returneeId } = await world.story.aCase();
    const photos = { purpose: 'photos', language: 'ky', way: 'signature', givenOn: '2026-03-02' };
    const officer = await world.as(cast.officer);
    const { id } = done(await officer.post<Written>(`/returnees/${returneeId}/consents`, photos));
    return { by: cast.officer, path: `/consents/${id}/withdrawal`, other: { body: { more: true } } };
  },
  'POST /cases': async (world) => {
    const officer = await world.as(cast.officer);
    const person = { ...sewingShopOwner, identityDocuments: [], phones: ['+996555987656'], openCase: false };
    const { id } = done(await officer.post<Written>('/registrations', person));
    const other = { body: { returneeId: idOf(cast.officer) } };
    return { by: cast.officer, path: '/cases', body: { returneeId: id }, other };
  },
  'POST /cases/:id/notes': async ({ story }) => {
    const { caseId } = await story.aCase();
    const other = { body: { body: 'Called twice' } };
    return { by: cast.officer, path: `/cases/${caseId}/notes`, body: { body: 'Called' }, other, again: 'acts' };
  },
  'POST /cases/:id/reassignment': async ({ story }) => {
    const { caseId } = await story.aCase();
    const body = { caseOfficerId: idOf('adilet.kadyrov'), reason };
    return { by: cast.approver, path: `/cases/${caseId}/reassignment`, body, version: 1 };
  },
  'POST /cases/:id/documents': async ({ story }) => {
    const { caseId } = await story.aCase();
    const letter = pdfPaper('letter.pdf', `Letter of ${caseId}`);
    const other = { paper: pdfPaper('letter.pdf', `Another letter of ${caseId}`) };
    return { by: cast.officer, path: `/cases/${caseId}/documents`, body: { kind: 'other' }, paper: letter, other };
  },
  'POST /documents/:id/voiding': async (world) => {
    const { caseId } = await world.story.aCase();
    const { id } = await world.story.upload(caseId, cast.officer, pdfPaper('wrong.pdf', caseId), 'other');
    const other = { body: { reason: 'Another reason' } };
    return { by: cast.officer, path: `/documents/${id}/voiding`, body: { reason }, other };
  },
  'POST /cases/:id/closure': async (world) => {
    const { told, page } = await at(world, 'draft');
    const { version } = given(page.application);
    const officer = await world.as(cast.officer);
    done(await officer.post(`/applications/${told.applicationId}/withdrawal`, { reason }, { version }));
    const { case: head } = await world.story.page(told.caseId, cast.approver);
    const body = { outcome: 'withdrawn' };
    return { by: cast.approver, path: `/cases/${told.caseId}/closure`, body, version: head.version };
  },
  'POST /cases/:id/applications': async ({ story }) => {
    const { caseId } = await story.aCase();
    const other = { body: { callId: calls[0].id } };
    return { by: cast.officer, path: `/cases/${caseId}/applications`, body: { callId: calls[1].id }, other };
  },
  'POST /applications/:id/submission': onApplication('submission', 'draft', cast.officer, { declared: true }),
  'POST /applications/:id/withdrawal': onApplication('withdrawal', 'submitted', cast.officer, { reason }),
  'POST /applications/:id/screening': onApplication('screening', 'evidenced', cast.officer, {
    answers: screeningAnswers,
    outcome: 'eligible',
  }),
  'POST /applications/:id/site-visits': onApplication('site-visits', 'eligible', cast.officer, {
    ...{ visitedOn: '2026-03-02', premises: 'Dry', ownMoneySeen: true, note: 'The plan fits the place' },
  }),
  'POST /applications/:id/score-sheets': onApplication('score-sheets', 'eligible', given(cast.scorers[0]), {
    scores: standardScoreForm.criteria.map(({ code }) => ({ criterion: code, level: 4 })),
  }),
  'POST /applications/:id/reconciliation': async (world) => {
    const { told } = await at(world, 'eligible');
    const scorers = [...cast.scorers, cast.monitor];
    await giveRole(world, cast.monitor, 'committee_member');
    for (const [index, scorer] of scorers.entries()) {
      const scores = standardScoreForm.criteria.map(({ code }) => ({ criterion: code, level: 1 + 2 * index }));
      await world.story.actOnApplication(told, scorer, 'score-sheets', { scores });
    }
    const { application } = await world.story.page(told.caseId, cast.approver);
    const path = `/applications/${told.applicationId}/reconciliation`;
    return { by: given(cast.scorers[0]), path, body: { reason }, version: given(application).version };
  },
  'POST /applications/:id/presentation': onApplication('presentation', 'scored', cast.officer, {}),
  'POST /applications/:id/rejection': onApplication('rejection', 'assessed', cast.approver, { reason }),
  'POST /applications/:id/return': onApplication('return', 'assessed', cast.approver, {
    corrections: [{ group: 'cash_flow', reason }],
  }),
  'POST /visits/:id/findings': onVisit('findings', { visitedOn: '2026-03-02', findings: sewingShopFindings }),
  'POST /visits/:id/miss': onVisit('miss', { reason }),
  'POST /visits/:id/replanning': onVisit('replanning', { dueOn: '2026-04-20', reason }),
};

function onVisit(act: string, body: object) {
  return async (world: World): Promise<Act> => {
    const { id, version } = given((await at(world, 'disbursed')).page.visits[0]);
    return { by: cast.monitor, path: `/visits/${id}/${act}`, body, version };
  };
}
