import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { RegisterReturneeRequest } from '@tendesh/contracts/returnees/returnees';
import type { ProgrammePage } from '@tendesh/contracts/programmes/programmes';
import type { Written } from '@tendesh/contracts/shared/acts';
import { allocations, officeId, programmes, ruleSets, staff } from '@tendesh/testing/reference';
import { sewingShopOwner, sewingShopPlan } from '@tendesh/testing/sewing-shop';
import { cast } from '../../../src/demo/story';
import { type Act, type Acts, at, given, theAward } from '../../once/act';
import { minuted, planned } from '../../once/acts-on-committees';
import { plan } from '../../support/committees';
import type { World } from '../../support/world';
import { aCall, nextRules } from '../../support/programmes';
import { aComplaint } from '../../support/complaints';
import { aReason, added } from '../../support/return-reasons';
import { withMachines } from '../../support/evidence';

type Subject = Pick<Act, 'path' | 'body' | 'version' | 'paper'>;

/** What is read, and what is written by PUT and DELETE, of a case of Osh; each line is a route. */
const others: Readonly<Record<string, (world: World) => Promise<Subject>>> = {
  'GET /returnees': alone('/returnees'),
  'GET /returnees/:id': ofCase(({ returneeId }) => `/returnees/${returneeId}`),
  'PUT /returnees/:id': async ({ story }) => {
    const { returneeId } = await story.aCase();
    return { path: `/returnees/${returneeId}`, body: form(), version: 1 };
  },
  'GET /returnees/:id/possible-duplicates': ofCase(({ returneeId }) => `/returnees/${returneeId}/possible-duplicates`),
  'GET /cases/:id/officer-choices': ofCase(({ caseId }) => `/cases/${caseId}/officer-choices`),
  'GET /cases/:id/page': ofCase(({ caseId }) => `/cases/${caseId}/page`),
  'GET /cases/:id/hand-over': ofCase(
    ({ caseId }) => `/cases/${caseId}/hand-over?purpose=The%20court%20asks&language=en`,
  ),
  'GET /cases/:id/timeline': ofCase(({ caseId }) => `/cases/${caseId}/timeline`),
  'GET /cases/:id/letters': ofCase(({ caseId }) => `/cases/${caseId}/letters`),
  'GET /letters/:id/content': async (world) => {
    const { told } = await at(world, 'approved');
    const { rows } = await world.sql.query<{ id: string }>('select id from letter where case_id = $1', [told.caseId]);
    return { path: `/letters/${given(rows[0]).id}/content` };
  },
  'GET /documents/:id/content': onPage('evidenced', ({ documents }) => `/documents/${given(documents[0]).id}/content`),
  'GET /applications/:id': onPage('draft', ({ application }) => `/applications/${given(application).id}`),
  'PUT /applications/:id': async (world) => {
    const { page } = await at(world, 'draft');
    const { id, version } = given(page.application);
    return { path: `/applications/${id}`, body: sewingShopPlan, version };
  },
  'PUT /contributions/:id/valuation': async ({ story }) => {
    const told = await story.anApplication({ stage: 'submitted', plan: withMachines });
    const page = await story.page(told.caseId, cast.officer);
    const { id, version } = given(page.contributions.find(({ isInKind }) => isInKind));
    return { path: `/contributions/${id}/valuation`, body: valuation(page.case.openedOn), version };
  },
  'GET /evidence-items/:id/reuse-matches': onPaper((id) => `/evidence-items/${id}/reuse-matches`),
  'PUT /evidence-items/:id/statement': onPaper((id) => `/evidence-items/${id}/statement`, { statement: null }),
  'PUT /awards/:id/tranches': async (world) => {
    const { id, version, amountMinor } = await theAward(world, (await at(world, 'verified')).told);
    const tranches = [{ purpose: 'All', amountMinor, plannedOn: '2026-03-02' }];
    return { path: `/awards/${id}/tranches`, body: { tranches }, version };
  },
  'GET /committee-sessions': alone('/committee-sessions'),
  'GET /committee-sessions/options': alone('/committee-sessions/options'),
  'GET /committee-sessions/:id': async (world) => ({ path: `/committee-sessions/${(await planned(world)).id}` }),
  'PUT /committee-sessions/:id': async (world) => {
    const { id, told } = await planned(world);
    return { path: `/committee-sessions/${id}`, body: plan([told]), version: 1 };
  },
  'GET /committee-items/:id': async (world) => ({ path: `/committee-items/${(await planned(world)).item.id}` }),
  'GET /committee-minutes/:id/content': async (world) => {
    const { path } = await minuted(world);
    return { path };
  },
  'GET /evidence-desk': alone('/evidence-desk'),
  'GET /evidence-desk/:id': onPaper((id) => `/evidence-desk/${id}`),
  'GET /visits': alone('/visits'),
  'GET /search': alone('/search?q=Sydykova'),
  'GET /reports/cases': alone('/reports/cases'),
  'GET /reports/cases/figures': alone('/reports/cases/figures'),
  'GET /reports/cases.csv': alone('/reports/cases.csv'),
  'GET /reports/cases.xlsx': alone('/reports/cases.xlsx'),
  'GET /reports/duty-pairs': alone('/reports/duty-pairs'),
  'GET /reports/near-misses': alone('/reports/near-misses'),
  'GET /reports/near-misses.csv': alone('/reports/near-misses.csv?purpose=Yearly%20audit'),
  'GET /audit/events': alone('/audit/events'),
  'GET /audit/people': alone('/audit/people'),
  'GET /audit/anchors': alone('/audit/anchors'),
  'GET /audit/verification': alone('/audit/verification'),
  'GET /programmes': alone('/programmes'),
  'GET /programmes/:id': alone(`/programmes/${programmes[0].id}`),
  'PUT /programmes/:id': async (world) => {
    const { body } = await (await world.as('bakyt.jumabaev')).get<ProgrammePage>(`/programmes/${programmes[0].id}`);
    const { code, texts, country, currency, officeIds, version } = body.programme;
    const path = `/programmes/${programmes[0].id}`;
    return { path, body: { code, ...texts, country, currency, officeIds }, version };
  },
  'PUT /allocations/:id': () => {
    const { id, donor, purpose, reference, amountMinor, validFrom, validUntil } = allocations[0];
    const body = { donor, purpose, reference, amountMinor, validFrom, validUntil };
    return Promise.resolve({ path: `/allocations/${id}`, body, version: 1 });
  },
  'PUT /calls/:id': async (world) => {
    const admin = await world.as('bakyt.jumabaev');
    const { body } = await admin.post<Written>(`/programmes/${programmes[0].id}/calls`, aCall());
    return { path: `/calls/${body.id}`, body: aCall(), version: 1 };
  },
  'GET /rule-sets/:id': alone(`/rule-sets/${ruleSets[0].id}`),
  'GET /rule-sets/:id/replay': alone(`/rule-sets/${ruleSets[0].id}/replay`),
  'PUT /rule-sets/:id': alone(`/rule-sets/${ruleSets[0].id}`, nextRules(), 1),
  'GET /return-reasons': alone('/return-reasons'),
  'PUT /return-reasons/:id': async (world) => ({
    path: `/return-reasons/${(await added(world)).id}`,
    body: aReason(),
    version: 1,
  }),
  'GET /programme-work': alone('/programme-work'),
  'GET /calls': alone('/calls'),
  'GET /exchange-rates': alone('/exchange-rates'),
  'GET /exchange-rate-lists': alone('/exchange-rate-lists'),
  'GET /complaints': alone('/complaints'),
  'GET /complaint-figures': alone('/complaint-figures'),
  'GET /complaint-subjects': alone('/complaint-subjects'),
  'GET /complaints/:id': async (world) => ({ path: `/complaints/${(await aComplaint(world)).id}` }),
  'GET /staff': alone('/staff'),
  'GET /mail': alone('/mail'),
  'GET /delegations/choices': alone('/delegations/choices'),
  'PUT /staff/:id': () => {
    const { id, fullName, language } = given(staff.find(({ email }) => email.startsWith('kanykei.usenova@')));
    const body = { fullName, language, officeId: officeId('KG-JLB'), roles: ['case_officer'], programmeIds: [] };
    return Promise.resolve({ path: `/staff/${id}`, body, version: 1 });
  },
  'DELETE /staff/:id/disablement': () => {
    const { id } = given(staff.find(({ email }) => email.startsWith('kanykei.usenova@')));
    return Promise.resolve({ path: `/staff/${id}/disablement`, version: 1 });
  },
};

/** The situation of every route that a permission guards: those of apps/api/test/once for every POST, and the lines above. */
export async function situations(): Promise<Readonly<Record<string, (world: World) => Promise<Subject>>>> {
  const files = globSync('apps/api/test/once/acts-on-*.ts').map((file) => import(join(process.cwd(), file)));
  const posts = (await Promise.all(files)).flatMap((module) => Object.values(module as Record<string, Acts>));
  return Object.assign({}, ...posts, others) as Readonly<Record<string, (world: World) => Promise<Subject>>>;
}

/** A list, or something that belongs to no case. */
function alone(path: string, body?: object, version?: number) {
  const sent = { ...(body === undefined ? {} : { body }), ...(version === undefined ? {} : { version }) };
  return (): Promise<Subject> => Promise.resolve({ path, ...sent });
}

function ofCase(pathOf: (ids: { caseId: string; returneeId: string }) => string) {
  return async ({ story }: World): Promise<Subject> => ({ path: pathOf(await story.aCase()) });
}

function onPage(stage: Parameters<typeof at>[1], pathOf: (page: Awaited<ReturnType<typeof at>>['page']) => string) {
  return async (world: World): Promise<Subject> => ({ path: pathOf((await at(world, stage)).page) });
}

function onPaper(pathOf: (id: string) => string, body?: object) {
  return async (world: World): Promise<Subject> => {
    const { page } = await at(world, 'evidenced');
    const { id, version } = given(page.contributions[0]?.evidence[0]);
    return { path: pathOf(id), version, ...(body === undefined ? {} : { body }) };
  };
}

function form(): object {
  const person: Partial<RegisterReturneeRequest> = {
    ...sewingShopOwner,
    identityDocuments: [],
    phones: ['+996555111333'],
  };
  delete person.consents;
  delete person.openCase;
  return person;
}

function valuation(valuedOn: string): object {
  return {
    ...{ method: 'market_price', valuedOn, valueMinor: 30_000_000 },
    valuers: [{ name: 'Asan Usenov' }, { name: 'Bakyt Osmonkulov' }],
    depreciation: { boughtOn: valuedOn, priceMinor: 30_000_000, usefulYears: 10, residualMinor: 0 },
  };
}
