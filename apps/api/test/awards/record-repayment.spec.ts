import type { Award } from '@tendesh/contracts/awards/awards';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { ProblemBody } from '../../src/demo/client';
import { cast, type Told } from '../../src/demo/story';
import { startWorld, type World } from '../support/world';

const GRANT = 70_000_000;

describe('recording a repayment', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const awardOf = async ({ caseId }: Told): Promise<Award> => {
    const { award } = await world.story.page(caseId, cast.finance);
    if (award === null) throw new Error('No award');
    return award;
  };
  const repay = async (told: Told, some: object = {}, name: string = cast.finance) => {
    const { id, version } = await awardOf(told);
    const body = { amountMinor: GRANT, reference: 'PAY-IN 1', paidOn: '2026-03-02', ...some };
    return (await world.as(name)).post<Written & ProblemBody>(`/awards/${id}/repayments`, body, { version });
  };
  const refuseTheSavings = async (told: Told) => {
    const item = (await world.story.page(told.caseId, cast.verifier)).contributions[0]?.evidence[0];
    const verifier = await world.as(cast.verifier);
    const reason = { reasonCode: 'forged' };
    await verifier.post(`/evidence-items/${item?.id}/refusal`, reason, { version: item?.version ?? 0 });
  };

  it('is the way out of an award that froze after it was paid', async () => {
    const told = await world.story.anApplication({ stage: 'disbursed' });
    await refuseTheSavings(told);
    expect(await awardOf(told)).toMatchObject({ frozen: true, overReleasedMinor: GRANT });
    expect((await repay(told, { amountMinor: GRANT - 1 })).status).toBe(201);
    expect(await awardOf(told)).toMatchObject({ frozen: true, overReleasedMinor: 1, repaidMinor: GRANT - 1 });
    expect((await repay(told, { amountMinor: 1 })).status).toBe(201);
    expect(await awardOf(told)).toMatchObject({ frozen: false, overReleasedMinor: 0, releasableMinor: 0 });
  });

  it('counts when evidence is decided afterwards: what came back is not out any more', async () => {
    const told = await world.story.anApplication({ stage: 'disbursed' });
    await refuseTheSavings(told);
    await repay(told);
    const [one] = (await world.story.page(told.caseId, cast.officer)).contributions;
    await world.story.attach(told.caseId, cast.officer, one?.id ?? '', { sumMinor: 1_000 });
    expect(await awardOf(told)).toMatchObject({ frozen: false, overReleasedMinor: 0 });
    await world.story.verify(told, cast.verifier);
    expect(await awardOf(told)).toMatchObject({ frozen: false, ownVerifiedMinor: 1_000, releasableMinor: 0 });
  });

  it('freezes the award again when it is voided', async () => {
    const told = await world.story.anApplication({ stage: 'disbursed' });
    await refuseTheSavings(told);
    await repay(told);
    const { repayments, version } = await awardOf(told);
    const finance = await world.as(cast.finance);
    const path = `/repayments/${repayments[0]?.id}/voiding`;
    expect((await finance.post(path, { reason: 'Wrong case' }, { version })).status).toBe(201);
    expect(await awardOf(told)).toMatchObject({
      frozen: true,
      repaidMinor: 0,
      repayments: [{ voidReason: 'Wrong case' }],
    });
    expect((await finance.post(path, { reason: 'Wrong case' }, { version: version + 1 })).status).toBe(409);
  });

  it('takes no more than was paid out, no day to come, and nothing before a payment', async () => {
    const told = await world.story.anApplication({ stage: 'disbursed' });
    const above = await repay(told, { amountMinor: GRANT + 1 });
    expect(above.body.violations).toMatchObject([
      { code: 'repayment_above_what_is_out', pointer: '/amountMinor', params: { maxMinor: GRANT } },
    ]);
    const tomorrow = await repay(told, { paidOn: '2026-03-03' });
    expect(tomorrow.body.violations).toMatchObject([{ code: 'in_the_future', pointer: '/paidOn' }]);
    const unpaid = await world.story.anApplication({ stage: 'released' });
    expect((await repay(unpaid)).body.violations).toMatchObject([{ code: 'repayment_above_what_is_out' }]);
  });

  it('greys out the voiding of the payment that it was paid back of', async () => {
    const told = await world.story.anApplication({ stage: 'disbursed' });
    const voiding = async () => {
      const { award } = await world.story.page(told.caseId, cast.finance);
      return award?.tranches[0]?.actions.find(({ act }) => act === 'void_disbursement');
    };
    expect((await voiding())?.permitted).toBe(true);
    expect((await repay(told, { amountMinor: GRANT })).status).toBe(201);
    expect((await voiding())?.whyNot.map(({ code }) => code)).toEqual(['repayment_above_what_is_out']);
  });

  it('is not for who authorised the release, and the row itself knows what is out', async () => {
    const told = await world.story.anApplication({ stage: 'disbursed' });
    expect((await repay(told, {}, cast.releaser)).status).toBe(403);
    const { id } = await awardOf(told);
    await expect(
      world.sql.query(
        `insert into repayment (id, award_id, case_id, office_id, amount_minor, reference, paid_on, recorded_by, recorded_at)
         select gen_random_uuid(), id, case_id, office_id, disbursed_minor + 1, 'x', '2026-03-02', approved_by, now()
         from award where id = $1`,
        [id],
      ),
    ).rejects.toThrow(/repayments_within_disbursements/);
  });
});
