import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import { cast } from '../../src/demo/story';
import { evidenceActs } from '../support/evidence';
import { giveRole } from '../support/roles';
import { startWorld, type World } from '../support/world';

describe('deciding on evidence', () => {
  let world: World;
  let acts: ReturnType<typeof evidenceActs>;
  beforeAll(async () => {
    world = await startWorld();
    acts = evidenceActs(world);
  });
  afterAll(() => world.stop());

  it('is done by a second person, one paper at a time; the contribution follows', async () => {
    const told = await acts.submitted();
    await acts.attach(told, { sumMinor: 40_000_000 });
    await acts.attach(told, { sumMinor: 30_000_000, strength: 'fiscal_receipt' });
    expect((await acts.accept(await acts.item(told))).status).toBe(201);
    expect(await acts.contribution(told)).toMatchObject({ status: 'evidenced', verifiedMinor: 40_000_000 });
    expect((await acts.accept(await acts.item(told, 1))).status).toBe(201);
    expect(await acts.contribution(told)).toMatchObject({
      status: 'verified',
      verifiedMinor: 70_000_000,
      evidenceStrength: 'bank_statement',
      decidedBy: { fullName: 'Nurlan Toktogulov' },
    });
  });

  it('accepts less than claimed with a reason that lessens, never more', async () => {
    const told = await acts.submitted('evidenced');
    const item = await acts.item(told);
    const above = await acts.accept(item, { amountMinor: 70_000_001 });
    expect(above.body.violations).toMatchObject([{ code: 'amount_above_claim', pointer: '/amountMinor' }]);
    const silent = await acts.accept(item, { amountMinor: 60_000_000 });
    expect(silent.body.violations).toMatchObject([{ code: 'reason_required', pointer: '/reasonCode' }]);
    const forged = await acts.accept(item, { amountMinor: 60_000_000, reasonCode: 'forged' });
    expect(forged.body.violations).toMatchObject([{ code: 'unknown_value', pointer: '/reasonCode' }]);
    const body = { amountMinor: 60_000_000, reasonCode: 'other_person', note: 'A part is the brother’s' };
    expect((await acts.accept(item, body)).status).toBe(201);
    expect(await acts.contribution(told)).toMatchObject({ status: 'verified', verifiedMinor: 60_000_000 });
  });

  it('never verifies more than was pledged, whatever the papers add up to', async () => {
    const told = await acts.submitted();
    await acts.attach(told);
    await acts.attach(told);
    for (const index of [0, 1]) await acts.accept(await acts.item(told, index));
    expect(await acts.contribution(told)).toMatchObject({ status: 'verified', verifiedMinor: 70_000_000 });
  });

  it('refuses with a reason of the library; when every paper is refused, so is the contribution', async () => {
    const told = await acts.submitted('evidenced');
    const item = await acts.item(told);
    expect((await acts.refuse(item, { reasonCode: 'value_too_high' })).status).toBe(400);
    expect((await acts.refuse(item, {})).status).toBe(400);
    expect((await acts.refuse(item)).status).toBe(201);
    expect(await acts.contribution(told)).toMatchObject({ status: 'refused', verifiedMinor: null });
  });

  it('can be asked for once more, by who attached the paper', async () => {
    const told = await acts.submitted('evidenced');
    await acts.refuse(await acts.item(told));
    expect((await acts.reopen(await acts.item(told), cast.verifier)).status).toBe(403);
    expect((await acts.reopen(await acts.item(told))).status).toBe(201);
    expect(await acts.contribution(told)).toMatchObject({ status: 'evidenced', decidedBy: null });
    expect((await acts.accept(await acts.item(told))).status).toBe(201);
  });

  it('undoes what was accepted, when the paper turns out to be forged', async () => {
    const told = await acts.submitted('released');
    expect((await acts.refuse(await acts.item(told), { reasonCode: 'forged' })).status).toBe(201);
    const { contributions, award } = await world.story.page(told.caseId, cast.verifier);
    expect(contributions[0]).toMatchObject({ status: 'refused', verifiedMinor: null });
    expect(award).toMatchObject({ frozen: true });
  });

  it('says beforehand that refusing an accepted paper freezes the award, and freezes nothing by saying so', async () => {
    const told = await acts.submitted('released');
    const { id, version } = await acts.item(told);
    const verifier = await world.as(cast.verifier);
    const path = `/evidence-items/${id}/refusal?dryRun=true`;
    const { body } = await verifier.post<DryRun>(path, { reasonCode: 'forged' }, { version });
    expect(body.would).toMatchObject([{ noun: 'evidence', act: 'refused', detail: { frozen: true } }]);
    expect((await world.story.page(told.caseId, cast.verifier)).award).toMatchObject({ frozen: false });
  });

  it('takes nothing from what was accepted when a further paper comes, or is refused', async () => {
    const told = await acts.submitted('evidenced');
    await acts.accept(await acts.item(told), { amountMinor: 50_000_000, reasonCode: 'outside_period' });
    await acts.attach(told, { sumMinor: 20_000_000 });
    expect(await acts.contribution(told)).toMatchObject({ status: 'evidenced', verifiedMinor: 50_000_000 });
    await acts.refuse(await acts.item(told, 1));
    expect(await acts.contribution(told)).toMatchObject({ status: 'verified', verifiedMinor: 50_000_000 });
  });

  it('by two verifiers at once counts once', async () => {
    const told = await acts.submitted('evidenced');
    const item = await acts.item(told);
    await giveRole(world, 'adilet.kadyrov', 'verifier');
    const answers = await Promise.all([acts.accept(item), acts.refuse(item, undefined, 'adilet.kadyrov')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { rows } = await world.sql.query(
      `select act from audit_event where noun_id = $1 and act in ('accepted', 'refused')`,
      [item.id],
    );
    expect(rows).toHaveLength(1);
  });

  it('of two papers at once ends where one after the other does', async () => {
    const told = await acts.submitted();
    await acts.attach(told, { sumMinor: 40_000_000 });
    await acts.attach(told, { sumMinor: 30_000_000 });
    const items = [await acts.item(told, 0), await acts.item(told, 1)];
    const answers = await Promise.all(items.map((item) => acts.accept(item)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(await acts.contribution(told)).toMatchObject({ status: 'verified', verifiedMinor: 70_000_000 });
  });

  it('repeated with its Idempotency-Key acts once', async () => {
    const told = await acts.submitted('evidenced');
    const item = await acts.item(told);
    const verifier = await world.as(cast.verifier);
    const send = () =>
      verifier.post(
        `/evidence-items/${item.id}/acceptance`,
        { amountMinor: item.claimedMinor },
        { version: item.version, idempotencyKey: 'accept-once' },
      );
    const first = await send();
    expect([first.status, (await send()).body]).toEqual([201, first.body]);
  });

  describe('is never for who worked on the case', () => {
    it('neither its officer, nor a past one who has become a verifier, by any path', async () => {
      const told = await acts.submitted('evidenced');
      const item = await acts.item(told);
      expect((await acts.accept(item, undefined, 'cholpon.ergeshova')).status).toBe(403);
      await giveRole(world, cast.officer, 'verifier');
      const answer = await acts.accept(item, undefined, cast.officer);
      expect(answer.status).toBe(403);
      expect(answer.body.violations.map(({ code, params }) => params?.['done'] ?? code)).toEqual([
        'was_case_officer',
        'recorded_contribution',
        'four_eyes',
      ]);
      await world.sql.query(
        `delete from staff_role where role = 'verifier' and staff_id = (select id from staff where email like $1)`,
        [`${cast.officer}@%`],
      );
      const raw = (columns: string) =>
        world.sql.query(
          `update evidence_item set status = 'accepted', accepted_minor = sum_minor, decided_at = now(), ${columns} where id = $1`,
          [item.id],
        );
      await expect(raw('decided_by = recorded_by')).rejects.toThrow(/verif|evidence_decider/);
      await expect(
        raw(`recorded_by = (select id from staff where email like 'elena.kim@%'),
             decided_by = (select id from staff where email like '${cast.officer}@%')`),
      ).rejects.toThrow(/who worked on the case/);
    });

    it('a verifier who becomes its officer later decides no more; what he decided before stands', async () => {
      const told = await acts.submitted();
      await acts.attach(told, { sumMinor: 40_000_000 });
      await acts.attach(told, { sumMinor: 30_000_000 });
      await acts.accept(await acts.item(told));
      await world.sql.query(
        `insert into duty_act select gen_random_uuid(), c.id, c.office_id, s.id, 'was_case_officer', c.id, now()
         from assistance_case c, staff s where c.id = $1 and s.email = $2`,
        [told.caseId, `${cast.verifier}@tendesh.example`],
      );
      const answer = await acts.accept(await acts.item(told, 1));
      expect([answer.status, answer.body.violations[0]?.params?.['done']]).toEqual([403, 'was_case_officer']);
      const raw = (changes: string) =>
        world.sql.query(
          `update evidence_item set ${changes}, decided_at = now(),
             decided_by = (select id from staff where email = $2) where case_id = $1 and status = 'attached'`,
          [told.caseId, `${cast.verifier}@tendesh.example`],
        );
      for (const changes of [
        `status = 'accepted', accepted_minor = sum_minor`,
        `status = 'refused', reason_code = 'illegible'`,
      ])
        await expect(raw(changes)).rejects.toMatchObject({ constraint: 'verifier_took_no_part_in_the_case' });
      expect(await acts.contribution(told)).toMatchObject({ status: 'evidenced', verifiedMinor: 40_000_000 });
    });
  });

  it('rests on papers in the database too: no contribution is verified beyond what was accepted', async () => {
    const told = await acts.submitted('evidenced');
    const { id } = await acts.contribution(told);
    const raw = world.sql.query(
      `update contribution set status = 'verified', verified_minor = amount_minor, decided_at = now(),
         decided_by = (select id from staff where email like 'nurlan.toktogulov@%') where id = $1`,
      [id],
    );
    await expect(raw).rejects.toThrow(/verified beyond the evidence/);
  });
});
