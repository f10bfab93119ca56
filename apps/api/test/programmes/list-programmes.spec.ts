import type { Application } from '@tendesh/contracts/applications/applications';
import type { CallList, ProgrammeList } from '@tendesh/contracts/programmes/programmes';
import { startWorld, type World } from '../support/world';

describe('the list of programmes', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  it.each([
    ['aigul.asanova', ['KG-UK']],
    ['daniyar.omarov', ['KG-UK', 'TJ-UK']],
    ['bakyt.jumabaev', ['KG-UK', 'TJ-UK']],
    ['irina.petrova', ['KG-UK', 'TJ-UK']],
  ])('holds for %s just the programmes that open, and their calls', async (name, codes) => {
    const reader = await world.as(name);
    const { items } = (await reader.get<ProgrammeList>('/programmes')).body;
    expect(items.map(({ code }) => code)).toEqual(codes);
    for (const { id } of items) expect((await reader.get(`/programmes/${id}`)).status).toBe(200);
    const calls = (await reader.get<CallList>('/calls')).body.items;
    expect(new Set(calls.map(({ programmeId }) => programmeId))).toEqual(new Set(items.map(({ id }) => id)));
  });

  it('is closed to a member from outside, who serves none', async () => {
    const outside = await world.as('asylbek.moldokulov');
    for (const path of ['/programmes', '/calls']) expect((await outside.get(path)).status).toBe(403);
  });

  it('gives the names of a programme and its call in the language of the reader', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'draft' });
    const officer = await world.as('aigul.asanova');
    const names = async () => {
      const { callName, programmeName } = (await officer.get<Application>(`/applications/${applicationId}`)).body;
      return { callName, programmeName };
    };
    const { items } = (await officer.get<CallList>('/calls')).body;
    for (const language of ['en', 'ru', 'ky', 'tg'] as const) {
      await officer.put('/session/language', { language });
      const { callName, programmeName } = await names();
      expect(items.map(({ texts }) => texts.name[language])).toContain(callName);
      const programmes = (await officer.get<ProgrammeList>('/programmes')).body.items;
      expect(programmes.map(({ texts }) => texts.name[language])).toContain(programmeName);
    }
  });
});
