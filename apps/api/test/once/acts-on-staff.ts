import { officeId, staff } from '@tendesh/testing/reference';
import type { Acts } from './act';

const ADMINISTRATOR = 'bakyt.jumabaev';
const invitation = (email: string) => ({
  ...{ email, fullName: 'New Colleague', language: 'en', officeId: officeId('KG-OSH') },
  ...{ roles: ['case_officer'], programmeIds: [] },
});
const idOf = (name: string) => staff.find(({ email }) => email === `${name}@tendesh.example`)?.id ?? '';

const lending = (name: string, fromOn: string) => ({
  ...{ delegateId: idOf(name), fromOn, untilOn: fromOn, reason: 'Leave' },
});

/** Delegations, invitations, disablement, and mail that is sent again. */
export const actsOnStaff: Acts = {
  'POST /delegations': () =>
    Promise.resolve({
      ...{ by: 'elena.kim', path: '/delegations', body: lending('talant.osmonov', '2026-03-02') },
      other: { body: lending('talant.osmonov', '2026-05-04') },
    }),
  'POST /delegations/:id/end': async (world) => {
    const manager = await world.as('talant.osmonov');
    const { id } = (await manager.post<{ id: string }>('/delegations', lending('elena.kim', '2026-03-02'))).body;
    return { by: 'talant.osmonov', path: `/delegations/${id}/end`, body: { reason: 'Back early' }, version: 1 };
  },
  'POST /staff': () =>
    Promise.resolve({
      ...{ by: ADMINISTRATOR, path: '/staff', body: invitation('new.one@tendesh.example') },
      other: { body: invitation('new.two@tendesh.example') },
    }),
  'POST /staff/:id/invitation': async (world) => {
    const administrator = await world.as(ADMINISTRATOR);
    const body = invitation('new.three@tendesh.example');
    const { id } = (await administrator.post<{ id: string }>('/staff', body)).body;
    return {
      ...{ by: ADMINISTRATOR, path: `/staff/${id}/invitation`, other: { body: { more: true } } },
      again: 'acts',
    };
  },
  'POST /mail/:id/sending': async ({ sql }) => {
    const { rows } = await sql.query<{ id: string }>(
      `insert into outgoing_mail (id, recipient, template, language, params, created_at, next_attempt_at, status)
       values (gen_random_uuid(), 'nobody@tendesh.example', 'invitation', 'en', '{}', now(), now(), 'failed') returning id`,
    );
    return { by: ADMINISTRATOR, path: `/mail/${rows[0]?.id}/sending`, other: { body: { more: true } } };
  },
  'POST /staff/:id/disablement': () =>
    Promise.resolve({
      ...{ by: ADMINISTRATOR, path: `/staff/${idOf('kanykei.usenova')}/disablement`, version: 1 },
      body: { reason: 'Works elsewhere now' },
    }),
};
