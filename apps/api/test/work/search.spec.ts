import type { SearchResult } from '@tendesh/contracts/work/work';
import { startWorld, type World } from '../support/world';

describe('the search box', () => {
  let world: World;
  let caseId: string;
  beforeAll(async () => {
    world = await startWorld();
    ({ caseId } = await world.story.aCase());
  });
  afterAll(() => world.stop());

  const find = async (name: string, q: string) =>
    (await (await world.as(name)).get<SearchResult>(`/search?q=${encodeURIComponent(q)}`)).body.items.map(
      (hit) => hit.caseId,
    );

  it('finds a person by name in either script, by telephone and by case number', async () => {
    const { case: head, person } = await world.story.page(caseId, 'aigul.asanova');
    const [phone = ''] = person.phones;
    for (const q of ['Сыдыкова', 'sydykova meer', 'Sidikova', phone, `0${phone.slice(4)}`, head.number]) {
      expect(await find('aigul.asanova', q)).toEqual([caseId]);
    }
    expect(await find('aigul.asanova', 'Жапаров')).toEqual([]);
  });

  it('never shows a person of another office, whatever is typed', async () => {
    for (const q of ['Сыдыкова', "' or true --", '%%', '__', '\\\\'])
      expect(await find('cholpon.ergeshova', q)).toEqual([]);
    expect((await (await world.as('cholpon.ergeshova')).get('/search?q=%00%00')).status).toBe(200);
    expect((await (await world.as('cholpon.ergeshova')).get('/search?q=a')).status).toBe(400);
  });
});
