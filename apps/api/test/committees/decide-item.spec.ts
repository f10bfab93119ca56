import type { WorkList } from '@tendesh/contracts/work/work';
import { cast, done, type Told } from '../../src/demo/story';
import { appealActs } from '../support/appeals';
import {
  aGuest,
  askForACommittee,
  CHAIR,
  codesOf,
  committee,
  CONVENER,
  MEMBER,
  plan,
  staffId,
  setFree,
} from '../support/committees';
import { startWorld, type World } from '../support/world';

describe('a committee', () => {
  let world: World;
  let acts: ReturnType<typeof committee>;
  beforeAll(async () => {
    world = await startWorld();
    await askForACommittee(world);
    acts = committee(world);
  });
  afterAll(() => world.stop());
  const assessed = () => world.story.anApplication({ stage: 'assessed' });
  beforeEach(() => setFree(world, 4_000_000_000));

  it('stands between the assessment and the manager', async () => {
    const told = await assessed();
    const manager = await world.as(cast.approver);
    const { application } = await world.story.page(told.caseId, cast.approver);
    for (const [path, body] of [
      ['approval', {}],
      ['rejection', { reason: 'Not now' }],
    ] as const) {
      const options = { version: application?.version ?? 0 };
      const answer = await manager.post<never>(`/applications/${told.applicationId}/${path}`, body, options);
      expect(codesOf(answer)).toContain('committee_outstanding');
    }
    const id = await acts.sitting([told]);
    await acts.settle(id, told, { outcome: 'selected' });
    await world.story.advance('approved', told);
    expect(await acts.statusOf(told)).toBe('approved');
  });

  it('is convened by a manager with one chair, from members who may sit and applications that wait for it', async () => {
    const told = await assessed();
    const manager = await world.as(CONVENER);
    const send = async (some: Parameters<typeof plan>[1]) => {
      const { body } = await manager.post<never>('/committee-sessions', plan([told], some));
      return (body as { violations: { code: string; pointer?: string }[] }).violations.map(({ code, pointer }) => [
        code,
        pointer,
      ]);
    };
    const chair = { staffId: staffId(CHAIR), part: 'chair' as const };
    expect(await send({ members: [{ ...chair, part: 'member' }] })).toEqual([['one_chair_needed', '/members']]);
    expect(await send({ members: [chair, { staffId: staffId(cast.finance), part: 'member' }] })).toEqual([
      ['unknown_value', '/members/1'],
    ]);
    const early = await world.story.anApplication({ stage: 'eligible' });
    expect(await send({ applicationIds: [early.applicationId] })).toEqual([['not_for_committee', '/applicationIds/0']]);
    await acts.convene([told]);
    expect(await send({})).toEqual([['not_for_committee', '/applicationIds/0']]);
    const other = await world.as('sultan.mamatov');
    const elsewhere = await other.post<never>('/committee-sessions', plan([await assessed()]));
    expect(codesOf(elsewhere)).toEqual(['not_for_committee']);
  });

  it('ranks by score, draws the funding line at the money left, and selects only above it', async () => {
    const [weak, strong] = [await assessedWith(3), await assessedWith(5)];
    await setFree(world, 100_000_000);
    const id = await acts.sitting([weak, strong]);
    const { agenda, freeMinor } = await acts.room(id);
    expect(freeMinor).toBe(100_000_000);
    expect(agenda.map(({ applicationId, ranking }) => [applicationId, ranking?.rank, ranking?.isFunded])).toEqual([
      [strong.applicationId, 1, true],
      [weak.applicationId, 2, false],
    ]);
    await acts.settle(id, strong, { outcome: 'selected' });
    const item = await acts.item(id, weak);
    for (const who of [CHAIR, MEMBER]) await acts.vote(item, who);
    const refused = await acts.decide(item, { outcome: 'selected' });
    expect(refused.body.violations).toMatchObject([
      { code: 'programme_budget_exhausted', params: { leftMinor: 30_000_000 } },
    ]);
    done(await acts.decide(item, { outcome: 'reserved' }));
    expect(await acts.item(id, weak)).toMatchObject({ outcome: 'reserved', reservePosition: 1 });
    done(await acts.act(id, 'closing'));
  });

  it('decides with a quorum of voices, by the majority, and at a tie by the chair', async () => {
    const told = await assessed();
    const id = await acts.sitting([told]);
    const item = await acts.item(id, told);
    await acts.vote(item, CHAIR, 'against');
    expect(codesOf(await acts.decide(item, { outcome: 'selected' }))).toEqual(['quorum_missing']);
    await acts.vote(item, MEMBER, 'for');
    expect(codesOf(await acts.decide(item, { outcome: 'selected' }))).toEqual(['against_the_votes']);
    expect(codesOf(await acts.decide(item, { outcome: 'rejected' }))).toEqual(['reason_required', 'reason_required']);
    expect(codesOf(await acts.decide(item, { outcome: 'postponed' }, MEMBER))).toEqual(['only_the_chair']);
    const decision = { outcome: 'rejected', reasonCode: 'market_not_shown', note: 'No buyers were named.' } as const;
    done(await acts.decide(item, decision));
    expect(await acts.statusOf(told)).toBe('rejected');
    expect((await world.story.page(told.caseId, cast.officer)).committee).toMatchObject({
      outcome: 'rejected',
      sessionId: null,
    });
    expect(codesOf(await acts.vote(item, CHAIR))).toEqual(['wrong_status']);
  });

  it('has another member preside after an upheld appeal against its refusal: the same chair does not decide again', async () => {
    const told = await assessed();
    const decision = { outcome: 'rejected', reasonCode: 'market_not_shown', note: 'No buyers were named.' } as const;
    await acts.settle(await acts.sitting([told]), told, decision);
    const appeals = appealActs(world);
    done(await appeals.appeal(told));
    done(await appeals.uphold(told));
    const id = await acts.sitting([told]);
    const item = await acts.item(id, told);
    expect(item.presiding).toBe('Meerim Isakova');
    expect(item.actions.find(({ act }) => act === 'decide_item')?.whyNot).toContainEqual({ code: 'refused_before' });
    for (const who of [CHAIR, MEMBER]) await acts.vote(item, who);
    expect(codesOf(await acts.decide(item, { outcome: 'selected' }))).toContain('refused_before');
    const waitsFor = async (who: string) =>
      done(await (await world.as(who)).get<WorkList>('/work')).items.some(
        ({ kind, caseId }) => kind === 'item_to_decide' && caseId === told.caseId,
      );
    expect([await waitsFor(CHAIR), await waitsFor(MEMBER)]).toEqual([false, true]);
    done(await acts.decide(item, { outcome: 'selected' }, MEMBER));
    expect(await acts.statusOf(told)).toBe('selected');
  });

  it('is decided before a member steps aside, or not without the quorum that this member was part of', async () => {
    for (let race = 0; race < 6; race += 1) {
      const told = await assessed();
      const id = await acts.sitting([told]);
      const before = await acts.item(id, told);
      for (const who of [CHAIR, MEMBER]) done(await acts.vote(before, who));
      const item = await acts.item(id, told);
      const both = [
        () => acts.decide(item, { outcome: 'selected' }),
        () => acts.declare(item, MEMBER, 'family'),
      ] as const;
      // Who is sent first is not always who comes first.
      const answers = await Promise.all((race % 2 === 0 ? both : [...both].reverse()).map((send) => send()));
      expect(answers.map(({ status }) => (status === 201 ? 'done' : 'refused')).sort()).toEqual(['done', 'refused']);
      const { rows } = await world.sql.query<{ outcome: string | null; voices: number }>(
        `select i.outcome, (select count(*)::int from committee_vote v join committee_conflict k using (item_id, staff_id)
           where v.item_id = i.id and k.kind = 'none') as voices
         from committee_item i where i.id = $1`,
        [item.id],
      );
      expect([
        { outcome: 'selected', voices: 2 },
        { outcome: null, voices: 1 },
      ]).toContainEqual(rows[0]);
    }
  });

  it('postpones without a quorum, and the application waits for another session', async () => {
    const told = await assessed();
    const id = await acts.sitting([told]);
    expect(codesOf(await acts.act(id, 'closing'))).toEqual(['items_outstanding']);
    done(await acts.decide(await acts.item(id, told), { outcome: 'postponed' }));
    done(await acts.act(id, 'closing'));
    expect(await acts.statusOf(told)).toBe('assessed');
    expect(await acts.convene([told])).not.toBe(id);
  });

  it('keeps the agreement back until its conditions are met', async () => {
    const told = await assessed();
    const id = await acts.sitting([told]);
    await acts.settle(id, told, { outcome: 'selected', conditions: ['A lease for two years', 'A fire permit'] });
    await world.story.advance('approved', told);
    const prepare = async () =>
      (await world.story.page(told.caseId, cast.officer)).award?.actions.find(({ act }) => act === 'prepare_agreement');
    expect(JSON.stringify((await prepare())?.whyNot)).toContain('"conditions_not_met"');
    const manager = await world.as(cast.releaser);
    for (const one of (await world.story.page(told.caseId, cast.releaser)).committee?.conditions ?? []) {
      expect(one.mayMeet).toBe(true);
      done(
        await manager.post(`/grant-conditions/${one.id}/meeting`, { note: 'Seen on paper' }, { version: one.version }),
      );
    }
    expect(JSON.stringify((await prepare())?.whyNot)).not.toContain('"conditions_not_met"');
  });

  it('lets go of an application that is returned or withdrawn, and of all that waits when it is cancelled', async () => {
    const [returned, withdrawn, left] = [await assessed(), await assessed(), await assessed()];
    const id = await acts.convene([returned, withdrawn, left]);
    const corrections = [{ group: 'cash_flow', reason: 'Sales look too high' }];
    await world.story.actOnApplication(returned, cast.approver, 'return', { corrections });
    await world.story.actOnApplication(withdrawn, cast.officer, 'withdrawal', { reason: 'Took a job' });
    expect((await acts.room(id)).agenda.map(({ status }) => status)).toEqual(['left', 'left', 'waiting']);
    done(await acts.act(id, 'cancellation', CONVENER, { reason: 'The chair is ill' }));
    expect((await acts.item(id, left)).status).toBe('left');
    await acts.convene([left]);
  });

  it('keeps who voted from approving, and the case officer from voting', async () => {
    const told = await assessed();
    await seatTheOfficer();
    const members = [...plan([told]).members, { staffId: staffId(cast.officer), part: 'member' as const }];
    const id = await acts.sitting([told], { members });
    const item = await acts.item(id, told, cast.officer);
    expect(item.mySignals).toEqual(['same_surname', 'worked_on_case'].slice(1));
    done(await acts.declare(item, cast.officer));
    expect(codesOf(await acts.vote(item, cast.officer))).toContain('duty_conflict');
    done(await acts.vote(item, CHAIR));
    const { rows } = await world.sql.query(
      `select act from duty_act where staff_id = $1 and case_id = $2 order by act`,
      [staffId(CHAIR), told.caseId],
    );
    expect(rows).toEqual([{ act: 'scored' }, { act: 'voted' }]);
  });

  it('hears from who presides too that nothing stands in the way, before anything is decided', async () => {
    const told = await assessed();
    const id = await acts.convene([told]);
    done(await acts.declare(await acts.item(id, told, MEMBER), MEMBER));
    done(await acts.act(id, 'opening'));
    const item = await acts.item(id, told);
    expect(codesOf(await acts.decide(item, { outcome: 'postponed' }))).toEqual(['declaration_missing']);
    done(await acts.declare(item, CHAIR));
    done(await acts.decide(item, { outcome: 'postponed' }));
  });

  it('is presided over by a deputy where the chair is the case officer', async () => {
    const told = await assessed();
    await seatTheOfficer();
    const members = [
      { staffId: staffId(cast.officer), part: 'chair' as const },
      ...[CHAIR, MEMBER].map((who) => ({ staffId: staffId(who), part: 'member' as const })),
    ];
    const id = await acts.convene([told], { members });
    for (const who of [cast.officer, CHAIR, MEMBER]) done(await acts.declare(await acts.item(id, told, who), who));
    done(await acts.act(id, 'opening', cast.officer));
    const item = await acts.item(id, told, cast.officer);
    for (const outcome of ['selected', 'postponed'] as const)
      expect(codesOf(await acts.decide(item, { outcome }, cast.officer))).toContain('duty_conflict');
    const deputy = staffId(CHAIR) < staffId(MEMBER) ? CHAIR : MEMBER;
    expect(item.presiding).toBe(deputy === CHAIR ? 'Farrukh Nazarov' : 'Meerim Isakova');
    done(await acts.decide(item, { outcome: 'postponed' }, deputy));
  });

  it('keeps who presided from approving, also one who cast no vote', async () => {
    const told = await assessed();
    const chair = await aGuest(world, 'Manager Who Presides');
    await world.sql.query(`insert into staff_role values ($1, 'manager')`, [chair.id]);
    const members = [
      { staffId: chair.id, part: 'chair' as const },
      ...[CHAIR, MEMBER].map((who) => ({ staffId: staffId(who), part: 'member' as const })),
    ];
    const id = await acts.convene([told], { members });
    for (const who of [chair.client, CHAIR, MEMBER]) done(await acts.declare(await acts.item(id, told, who), who));
    done(await acts.act(id, 'opening', chair.client));
    const item = await acts.item(id, told);
    for (const who of [CHAIR, MEMBER]) done(await acts.vote(item, who));
    done(await acts.decide(item, { outcome: 'selected' }, chair.client));
    const { application } = await world.story.page(told.caseId, cast.approver);
    const options = { version: application?.version ?? 0 };
    const approval = `/applications/${told.applicationId}/approval`;
    expect(codesOf(await chair.client.post<never>(approval, {}, options))).toEqual(['duty_conflict']);
    done(await (await world.as(cast.approver)).post(approval, {}, options));
  });

  it('leaves what all stepped aside from to another committee when the session is closed', async () => {
    const told = await assessed();
    const id = await acts.sitting([told]);
    const item = await acts.item(id, told);
    done(await acts.declare(item, CHAIR, 'family'));
    expect(codesOf(await acts.act(id, 'closing'))).toEqual(['items_outstanding']);
    done(await acts.declare(item, MEMBER, 'business'));
    done(await acts.act(id, 'closing'));
    expect((await acts.item(id, told)).status).toBe('left');
    expect(await acts.statusOf(told)).toBe('assessed');
  });

  /** The case officer of every story sits in committees too. */
  async function seatTheOfficer(): Promise<void> {
    const id = staffId(cast.officer);
    await world.sql.query(`insert into staff_role values ($1, 'committee_member') on conflict do nothing`, [id]);
    await world.sql.query(
      `insert into staff_programme select $1, id from programme where code = 'KG-UK' on conflict do nothing`,
      [id],
    );
  }

  async function assessedWith(level: number): Promise<Told> {
    const told = await world.story.anApplication({ stage: 'eligible' });
    await world.story.assess(told, cast, [level]);
    await world.story.advance('assessed', told);
    return told;
  }
});
