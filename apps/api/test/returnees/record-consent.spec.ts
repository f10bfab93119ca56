import type { Returnee } from '@tendesh/contracts/returnees/returnees';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { ProblemBody } from '../../src/demo/client';
import { startWorld, type World } from '../support/world';

const photos = { purpose: 'photos', language: 'ky', way: 'signature', givenOn: '2026-03-02' };

describe('consent', () => {
  let world: World;
  let id: string;
  beforeAll(async () => {
    world = await startWorld();
    ({ returneeId: id } = await world.story.aCase());
  });
  afterAll(() => world.stop());

  const record = async (input: object, name = 'aigul.asanova') =>
    (await world.as(name)).post<Written & ProblemBody>(`/returnees/${id}/consents`, input);

  it('is recorded for its purpose with the version of the text, and withdrawn once', async () => {
    const { status, body } = await record(photos);
    expect(status).toBe(201);
    const officer = await world.as('adilet.kadyrov');
    expect((await officer.post(`/consents/${body.id}/withdrawal`)).status).toBe(201);
    expect((await officer.post(`/consents/${body.id}/withdrawal`)).status).toBe(409);
    const { consents } = (await officer.get<Returnee>(`/returnees/${id}`)).body;
    expect(consents.at(-1)).toMatchObject({ purpose: 'photos', textVersion: '2026-01', withdrawnOn: '2026-03-02' });
  });

  it('that was spoken needs a witness, and none is given in the future', async () => {
    const { body } = await record({ ...photos, way: 'verbal_with_witness', givenOn: '2026-03-03' });
    expect(body.violations).toMatchObject([
      { code: 'required', pointer: '/witness' },
      { code: 'in_the_future', pointer: '/givenOn' },
    ]);
  });

  it('is recorded by the case officers of the office', async () => {
    expect((await record(photos, 'elena.kim')).status).toBe(403);
    expect((await record(photos, 'cholpon.ergeshova')).status).toBe(404);
  });
});
