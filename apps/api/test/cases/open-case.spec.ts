import type { RegisteredReturnee } from '@tendesh/contracts/returnees/returnees';
import type { Written } from '@tendesh/contracts/shared/acts';
import { sewingShopOwner } from '@tendesh/testing/sewing-shop';
import { done } from '../../src/demo/story';
import type { ProblemBody } from '../../src/demo/client';
import { startWorld, type World } from '../support/world';

describe('opening a case', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const aReturnee = async () => {
    const officer = await world.as('aigul.asanova');
    return done(await officer.post<RegisteredReturnee>('/registrations', { ...sewingShopOwner, openCase: false })).id;
  };
  const open = async (returneeId: string, name = 'aigul.asanova') =>
    (await world.as(name)).post<Written & ProblemBody>('/cases', { returneeId });

  it('gives it the next number of the office and the year that it is there', async () => {
    // New Year has come to Osh and not yet to Greenwich.
    world.clock.set(new Date('2026-12-31T20:00:00Z'));
    const ids = [(await open(await aReturnee())).body.id, (await open(await aReturnee())).body.id];
    const { rows } = await world.sql.query(
      'select number, opened_on from assistance_case where id = any ($1) order by id',
      [ids],
    );
    expect(rows).toEqual([
      { number: 'KG-OSH-2027-00001', opened_on: '2027-01-01' },
      { number: 'KG-OSH-2027-00002', opened_on: '2027-01-01' },
    ]);
  });

  it('is refused while another case of the person is open, and two at once make one', async () => {
    const returneeId = await aReturnee();
    const answers = await Promise.all([open(returneeId), open(returneeId, 'adilet.kadyrov')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await open(returneeId)).body.violations).toMatchObject([{ code: 'case_not_open' }]);
  });

  it('is for the case officers of the office', async () => {
    const returneeId = await aReturnee();
    expect((await open(returneeId, 'elena.kim')).status).toBe(403);
    expect((await open(returneeId, 'cholpon.ergeshova')).status).toBe(404);
  });
});
