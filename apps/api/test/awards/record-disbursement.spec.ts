import type { Award, Tranche } from '@tendesh/contracts/awards/awards';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { ProblemBody } from '../../src/demo/client';
import { cast, type Told } from '../../src/demo/story';
import { giveRole } from '../support/roles';
import { START, startWorld, type World } from '../support/world';

const payment = {
  way: 'supplier',
  payee: 'OsOO Tigim',
  reference: 'PO-1',
  amountMinor: 35_000_000,
  paidOn: '2026-03-02',
};

describe('recording a disbursement', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  beforeEach(() => world.clock.set(START));
  afterAll(() => world.stop());

  const awardOf = async ({ caseId }: Told): Promise<Award> => {
    const { award } = await world.story.page(caseId, cast.finance);
    if (award === null) throw new Error('No award');
    return award;
  };
  const tranchesOf = async (told: Told): Promise<[Tranche, Tranche]> =>
    (await awardOf(told)).tranches as [Tranche, Tranche];
  const pay = async ({ id, version }: Tranche, changes: object = {}, name: string = cast.finance) =>
    (await world.as(name)).post<Written & ProblemBody>(
      `/tranches/${id}/disbursement`,
      { ...payment, ...changes },
      { version },
    );

  it('pays exactly what was released', async () => {
    const [first] = await tranchesOf(await world.story.anApplication({ stage: 'released' }));
    for (const amountMinor of [34_999_999, 35_000_001]) {
      const { body } = await pay(first, { amountMinor });
      expect(body.violations).toMatchObject([
        { code: 'amount_differs_from_release', pointer: '/amountMinor', params: { releasedMinor: 35_000_000 } },
      ]);
    }
    expect((await pay(first)).status).toBe(201);
  });

  it('is dated between the release and today, in the days of the office', async () => {
    const [first] = await tranchesOf(await world.story.anApplication({ stage: 'released' }));
    world.clock.set(new Date('2026-03-09T04:00:00Z'));
    const codeOf = async (paidOn: string) => (await pay(first, { paidOn })).body.violations[0]?.code;
    expect(await codeOf('2026-03-01')).toBe('before_another_date');
    expect(await codeOf('2026-03-10')).toBe('in_the_future');
    expect((await pay(first, { paidOn: '2026-03-09' })).status).toBe(201);
  });

  it('is not for who authorised the release, nor before there is one', async () => {
    const told = await world.story.anApplication({ stage: 'signed' });
    expect((await pay((await tranchesOf(told))[0])).status).toBe(409);
    await world.story.release(told, cast.releaser, 1);
    await giveRole(world, cast.releaser, 'finance_officer');
    const { status, body } = await pay((await tranchesOf(told))[0], {}, cast.releaser);
    expect([status, body.violations[0]?.params?.['done']]).toEqual([403, 'authorised_release']);
  });

  it('at once by two clicks pays once', async () => {
    const [first] = await tranchesOf(await world.story.anApplication({ stage: 'released' }));
    const answers = await Promise.all([pay(first), pay(first)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('plans the visits with the first payment, in the same act', async () => {
    const told = await world.story.anApplication({ stage: 'released' });
    expect((await world.story.page(told.caseId, cast.finance)).visits).toEqual([]);
    await pay((await tranchesOf(told))[0]);
    const { visits } = await world.story.page(told.caseId, cast.finance);
    expect(visits.map(({ month, dueOn }) => [month, dueOn])).toEqual([
      [1, '2026-04-02'],
      [3, '2026-06-02'],
      [6, '2026-09-02'],
      [12, '2027-03-02'],
    ]);
  });

  it('completes the award with the last tranche; a payment taken back reopens both', async () => {
    const told = await world.story.anApplication({ stage: 'disbursed' });
    expect(await awardOf(told)).toMatchObject({ status: 'completed', disbursedMinor: 70_000_000 });
    const [, last] = await tranchesOf(told);
    const finance = await world.as(cast.finance);
    const path = `/disbursements/${last.disbursements[0]?.id ?? ''}/voiding`;
    expect((await finance.post(path, { reason: 'Returned by the bank' }, { version: last.version })).status).toBe(201);
    expect(await awardOf(told)).toMatchObject({ status: 'signed', disbursedMinor: 35_000_000 });
    const [, again] = await tranchesOf(told);
    expect(again).toMatchObject({ status: 'released', disbursements: [{ voidReason: 'Returned by the bank' }] });
    expect((await pay(again)).status).toBe(201);
    expect((await awardOf(told)).status).toBe('completed');
  });

  it('holds its release: what is paid is not taken back by voiding the release', async () => {
    const [first] = await tranchesOf(await world.story.anApplication({ stage: 'disbursed' }));
    const releaser = await world.as(cast.releaser);
    const path = `/releases/${first.releases[0]?.id ?? ''}/voiding`;
    expect((await releaser.post(path, { reason: 'Too late' }, { version: first.version })).status).toBe(409);
  });
});
