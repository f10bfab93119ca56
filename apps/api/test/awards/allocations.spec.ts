import type { Written } from '@tendesh/contracts/shared/acts';
import { allocations } from '@tendesh/testing/reference';
import type { ProblemBody } from '../../src/demo/client';
import { cast, type Told } from '../../src/demo/story';
import { leaveMoney, sumsOf } from '../support/allocations';
import { amendmentActs, halfAndHalf } from '../support/amendments';
import { startWorld, type World } from '../support/world';

const GRANT = 70_000_000;
const SECOND = allocations[1];

describe('an allocation', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const approve = async (name: string, told: Told, body: object = {}) => {
    const { version } = (await (await world.as(name)).get<Written>(`/applications/${told.applicationId}`)).body;
    const person = await world.as(name);
    return person.post<Written & ProblemBody>(`/applications/${told.applicationId}/approval`, body, { version });
  };
  const refused = ({ status, body }: { status: number; body: ProblemBody }) => [
    status,
    body.violations.map(({ code, pointer }) => [code, pointer]),
  ];

  it('holds commitments at the approval, obligations at the signature and disbursements as they are paid', async () => {
    const start = await sumsOf(world);
    const more = async () => {
      const now = await sumsOf(world);
      return [now.committed - start.committed, now.obligated - start.obligated, now.disbursed - start.disbursed];
    };
    await world.story.anApplication({ stage: 'approved' });
    expect(await more()).toEqual([GRANT, 0, 0]);
    await world.story.anApplication({ stage: 'signed' });
    expect(await more()).toEqual([2 * GRANT, GRANT, 0]);
    const { caseId } = await world.story.anApplication({ stage: 'disbursed' });
    const { award } = await world.story.page(caseId, 'elena.kim');
    expect(award?.disbursedMinor).toBeGreaterThan(0);
    expect(await more()).toEqual([3 * GRANT, 2 * GRANT, award?.disbursedMinor]);
  });

  it('still binds what is out when an amendment makes the award wait for another signature', async () => {
    const start = await sumsOf(world);
    const told = await world.story.anApplication({ stage: 'signed', plan: halfAndHalf });
    await world.story.release(told, cast.releaser, 1);
    await world.story.disburse(told, cast.finance);
    const acts = amendmentActs(world);
    expect((await acts.propose(told, { costMinor: 120_000_000, grantMinor: 50_000_000 })).status).toBe(201);
    expect((await acts.approve(told)).status).toBe(201);
    const { committed, obligated, disbursed } = await sumsOf(world);
    expect([committed - start.committed, obligated - start.obligated, disbursed - start.disbursed]).toEqual([
      ...[50_000_000, 35_000_000, 35_000_000],
    ]);
  });

  it('is the first of the call with enough left, unless the approver names another', async () => {
    const [one, other] = [
      await world.story.anApplication({ stage: 'assessed' }),
      await world.story.anApplication({ stage: 'assessed' }),
    ];
    const before = [await sumsOf(world), await sumsOf(world, SECOND.reference)].map(({ committed }) => committed);
    expect((await approve('elena.kim', one)).status).toBe(201);
    expect((await approve('elena.kim', other, { allocationId: SECOND.id })).status).toBe(201);
    const after = [await sumsOf(world), await sumsOf(world, SECOND.reference)].map(({ committed }) => committed);
    expect(after).toEqual(before.map((sum) => sum + GRANT));
  });

  it('of another call, out of force or without the money is refused at its field', async () => {
    const told = await world.story.anApplication({ stage: 'assessed' });
    expect(refused(await approve('elena.kim', told, { allocationId: allocations[2].id }))).toEqual([
      422,
      [['unknown_value', '/allocationId']],
    ]);
    await world.sql.query(`update allocation set valid_until = '2026-03-01' where id = $1`, [SECOND.id]);
    expect(refused(await approve('elena.kim', told, { allocationId: SECOND.id }))).toEqual([
      422,
      [['allocation_not_in_force', '/allocationId']],
    ]);
    await world.sql.query(`update allocation set valid_until = '2028-12-31' where id = $1`, [SECOND.id]);
    await leaveMoney(world, GRANT);
    expect(refused(await approve('elena.kim', told, { allocationId: SECOND.id }))).toEqual([
      422,
      [['programme_budget_exhausted', '/allocationId']],
    ]);
  });

  it('leaves in the trail which of its days and words are others since, not only its amount', async () => {
    const { rows } = await world.sql.query<{ version: number; amount: number }>(
      'select version, amount_minor::float8 as amount from allocation where id = $1',
      [SECOND.id],
    );
    const { donor, purpose, reference, validFrom, validUntil } = SECOND;
    const said = { donor: `${donor} II`, purpose, reference, amountMinor: rows[0]?.amount, validFrom };
    const administrator = await world.as('bakyt.jumabaev');
    const version = rows[0]?.version ?? 0;
    const answer = await administrator.put(
      `/allocations/${SECOND.id}`,
      { ...said, validUntil: '2027-06-30' },
      { version },
    );
    expect(answer.status).toBe(200);
    const trail = await world.sql.query(
      `select detail from audit_event where noun_id = $1 and act = 'changed' order by id desc limit 1`,
      [SECOND.id],
    );
    expect(trail.rows[0]).toMatchObject({
      detail: { changed: 'donor', validUntil: `${validUntil} > 2027-06-30` },
    });
  });

  it('with room for two lets exactly two of six approvals pass that come at once', async () => {
    const cases: Told[] = [];
    for (let index = 0; index < 6; index += 1) cases.push(await world.story.anApplication({ stage: 'assessed' }));
    await leaveMoney(world, 3 * GRANT - 1);
    const approvers = ['elena.kim', 'talant.osmonov', 'daniyar.omarov'];
    const answers = await Promise.all(
      cases.map((told, index) => approve(approvers[index % approvers.length] ?? '', told)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 422, 422, 422, 422]);
    expect(await sumsOf(world)).toMatchObject({ committed: (await amountOf()) - GRANT + 1 });
  });

  const amountOf = async () =>
    (await world.sql.query<{ n: number }>(`select amount_minor as n from allocation where reference = 'KG-UK-1'`))
      .rows[0]?.n ?? 0;
});
