import { Desk } from '../../src/demo/desk.repository';
import { Story } from '../../src/demo/story';
import { type Foretold, rehearsingDoor } from '../support/foretold';
import { startWorld, type World } from '../support/world';

/** The whole way of a case is told through a door that rehearses each act first. */
describe('a rehearsal of each act on the way of a case', () => {
  let world: World;
  const foretold: Foretold[] = [];
  let desk: Desk;

  beforeAll(async () => {
    world = await startWorld({ PUBLIC_URL: 'https://tendesh.test' });
    await world.sql.query(
      `update staff set language = (array['en', 'ru', 'ky', 'tg'])[1 + n.n % 4]
       from (select id, row_number() over (order by email) as n from staff) n where n.id = staff.id`,
    );
    desk = new Desk(rehearsingDoor(world, foretold), world.sql);
    const story = new Story(desk);
    await story.anApplication({ stage: 'disbursed' });
    const { applicationId, caseId } = await story.anApplication({ stage: 'assessed' });
    const corrections = [{ group: 'plan', code: 'not_clear', reason: 'Say who buys in winter' }];
    await act('elena.kim', applicationId, 'return', { corrections });
    await act('aigul.asanova', applicationId, 'withdrawal', { reason: 'Found another way' });
    await (await desk.as('zarina.rahimova')).post(`/cases/${caseId}/notes`, { body: 'The shop is open.' });
    const refused = await story.anApplication({ stage: 'assessed' });
    await act('elena.kim', refused.applicationId, 'rejection', { reason: 'The prices are above the market' });
    const cancelled = await story.anApplication({ stage: 'approved' });
    const { award } = await story.page(cancelled.caseId, 'elena.kim');
    await (
      await desk.as('elena.kim')
    ).post(`/awards/${award?.id}/cancellation`, { reason: 'Moved away' }, { version: 1 });
  }, 120_000);
  afterAll(() => world.stop());

  async function act(name: string, applicationId: string, path: string, body: object): Promise<void> {
    const person = await desk.as(name);
    const { version } = (await person.get<{ version: number }>(`/applications/${applicationId}`)).body;
    expect((await person.post(`/applications/${applicationId}/${path}`, body, { version })).status).toBe(201);
  }

  it('shows exactly the messages that the act then sends, word by word, in the languages of their readers', () => {
    for (const { act: name, would, did } of foretold) expect([name, would]).toEqual([name, did]);
  });

  it('had something to show for most of them, in every language and by every way', () => {
    const lines = foretold.flatMap(({ did }) => did);
    expect(foretold.filter(({ did }) => did.length > 0).length).toBeGreaterThan(15);
    for (const way of ['app', 'digest', 'mail']) expect(lines.some((line) => line.includes(`) ${way}: `))).toBe(true);
    for (const language of ['en', 'ru', 'ky', 'tg'])
      expect(lines.some((line) => line.includes(`(${language})`))).toBe(true);
  });
});
