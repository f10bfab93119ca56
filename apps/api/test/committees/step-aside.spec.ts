import type { Me } from '@tendesh/contracts/staff/session';
import type { Client } from '../../src/demo/client';
import { cast, done, type Told } from '../../src/demo/story';
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
} from '../support/committees';
import { startWorld, type World } from '../support/world';

describe('a member of a committee', () => {
  let world: World;
  let acts: ReturnType<typeof committee>;
  beforeAll(async () => {
    world = await startWorld();
    await askForACommittee(world);
    acts = committee(world);
  });
  afterAll(() => world.stop());
  const assessed = () => world.story.anApplication({ stage: 'assessed' });

  it('declares item by item before the scores open, also on the page of the case', async () => {
    const [one, other] = [await assessed(), await assessed()];
    const id = await acts.convene([one, other]);
    const totals = async ({ caseId }: Told) =>
      (await world.story.page(caseId, MEMBER)).scoreSheets.map(({ totalHundredths }) => totalHundredths);
    expect(await totals(one)).toEqual([null, null]);
    const first = await acts.item(id, one, MEMBER);
    done(await acts.declare(first, MEMBER));
    expect((await acts.room(id, MEMBER)).scoresOpen).toBe(false);
    expect((await acts.file(first, MEMBER)).body.scoreSheets[0]).toMatchObject({ totalHundredths: null, scores: null });
    done(await acts.declare(await acts.item(id, other, MEMBER), MEMBER));
    expect((await acts.room(id, MEMBER)).scoresOpen).toBe(true);
    expect((await acts.file(first, MEMBER)).body.scoreSheets[0]).toMatchObject({ totalHundredths: 8_000 });
    expect(await totals(one)).toEqual([8_000, 8_000]);
    expect(codesOf(await acts.vote(first, MEMBER))).toEqual(['session_not_open']);
  });

  it('is told what speaks for a conflict', async () => {
    const told = await assessed();
    const guest = await aGuest(world, 'Бакыт Сыдыков');
    const { person } = await world.story.page(told.caseId, cast.officer);
    const seat = { staffId: guest.id, part: 'member' as const, phone: person.phones[0] ?? null, pcode: person.pcode };
    const id = await acts.convene([told], { members: [...plan([told]).members, seat] });
    expect((await acts.item(id, told, guest.client)).mySignals).toEqual(['same_surname_and_place', 'same_phone']);
    expect((await acts.item(id, told, CHAIR)).mySignals).toEqual([]);
  });

  it('who steps aside sees nothing of the file on any way, and has no vote', async () => {
    const [aside, free] = [await assessed(), await assessed()];
    const guest = await aGuest(world);
    const members = [...plan([]).members, { staffId: guest.id, part: 'member' as const }];
    const id = await acts.sitting([aside, free], { members });
    const page = await world.story.page(aside.caseId, MEMBER);
    const item = await acts.item(id, aside, MEMBER);
    done(await acts.vote(item, MEMBER));
    done(await acts.declare(item, MEMBER, 'family'));
    done(await acts.declare(await acts.item(id, aside, guest.client), guest.client, 'business'));
    done(await acts.declare(await acts.item(id, free, guest.client), guest.client));

    const seen = (who: Client) => seenOf(who, aside, page.documents[0]?.id ?? '');
    expect([await seen(await world.as(MEMBER)), await seen(guest.client)]).toEqual([hidden, closed]);
    for (const who of [await world.as(MEMBER), guest.client]) {
      const shown = await acts.item(id, aside, who);
      expect(shown).toMatchObject({
        caseNumber: null,
        returneeName: null,
        title: null,
        ranking: null,
        tally: null,
        quorum: null,
        quorumMet: null,
        mySignals: [],
      });
      expect((await acts.file(item, who)).status).toBe(404);
      expect(codesOf(await acts.vote(item, who))).toEqual(['recused']);
      expect(codesOf(await acts.declare(item, who))).toEqual(['conflict_stands']);
      const list = await who.get<never>('/reports/cases?limit=100');
      expect(list.raw.toString()).not.toContain(aside.caseId);
      const search = await who.get<never>(`/search?q=${page.case.number}`);
      expect(search.raw.toString()).not.toContain(aside.returneeId);
      expect((await who.get<never>('/returnees?limit=100')).raw.toString()).not.toContain(aside.returneeId);
      expect((await who.get<never>('/work')).raw.toString()).not.toContain(aside.caseId);
    }
    expect((await acts.item(id, free, MEMBER)).ranking).not.toBeNull();
    const { votesCast, voters, recused } = await acts.item(id, aside);
    expect([votesCast, voters, recused]).toEqual([0, 1, ['Guest Member', 'Meerim Isakova']]);
  });

  it('steps aside for an earlier part in the case, which leaves the file open, only after having had one', async () => {
    const told = await assessed();
    const guest = await aGuest(world);
    const id = await acts.sitting([told], { members: [...plan([]).members, { staffId: guest.id, part: 'member' }] });
    const item = await acts.item(id, told, guest.client);
    done(await acts.declare(item, guest.client));
    done(await acts.vote(item, guest.client));
    // Nor does a vote on it count as one.
    expect((await acts.item(id, told, guest.client)).workedOnCase).toBe(false);
    expect(codesOf(await acts.declare(item, guest.client, 'worked_on_case'))).toEqual(['no_part_in_the_case']);
    done(await acts.declare(item, guest.client, 'business'));
    expect((await acts.file(item, guest.client)).status).toBe(404);
    // Meerim Isakova has scored it.
    done(await acts.declare(item, MEMBER, 'worked_on_case'));
    expect((await world.story.page(told.caseId, MEMBER)).case.id).toBe(told.caseId);
    expect(codesOf(await acts.vote(item, MEMBER))).toEqual(['recused']);
  });

  it('keeps the minutes from who stepped aside from an item that left, also from outside', async () => {
    const [left, told] = [await assessed(), await assessed()];
    const guest = await aGuest(world);
    const members = [...plan([]).members, { staffId: guest.id, part: 'member' as const }];
    const id = await acts.sitting([left, told], { members });
    done(await acts.declare(await acts.item(id, left, guest.client), guest.client, 'family'));
    await world.story.actOnApplication(left, cast.officer, 'withdrawal', { reason: 'Took a job' });
    done(await acts.decide(await acts.item(id, told), { outcome: 'postponed' }));
    done(await acts.act(id, 'closing'));
    done(await acts.act(id, 'minutes', CHAIR, { language: 'ky' }));
    const [minutes] = (await acts.room(id)).minutes;
    expect((await acts.room(id, guest.client)).minutes).toEqual([]);
    expect((await guest.client.get(`/committee-minutes/${minutes?.id ?? ''}/content`)).status).toBe(404);
  });

  it('does not count for the quorum after stepping aside, and where the chair does, another presides', async () => {
    const told = await assessed();
    const guest = await aGuest(world);
    const id = await acts.sitting([told], { members: [...plan([]).members, { staffId: guest.id, part: 'member' }] });
    done(await acts.declare(await acts.item(id, told, guest.client), guest.client));
    const item = await acts.item(id, told);
    done(await acts.vote(item, MEMBER));
    done(await acts.declare(item, CHAIR, 'personal'));
    expect(codesOf(await acts.decide(item, { outcome: 'selected' }))).toContain('only_the_chair');
    const deputy = [MEMBER, guest.client].find(
      (_, index) => [staffId(MEMBER), guest.id].sort()[0] === [staffId(MEMBER), guest.id][index],
    );
    expect(codesOf(await acts.decide(item, { outcome: 'selected' }, deputy))).toEqual(['quorum_missing']);
    done(await acts.vote(item, guest.client));
    done(await acts.decide(item, { outcome: 'selected' }, deputy));
    expect(await acts.statusOf(told)).toBe('selected');
  });

  it('stays aside when the application comes before another session, which goes on without him', async () => {
    const told = await assessed();
    const first = await acts.sitting([told]);
    done(await acts.declare(await acts.item(first, told, MEMBER), MEMBER, 'family'));
    done(await acts.decide(await acts.item(first, told), { outcome: 'postponed' }));
    done(await acts.act(first, 'closing'));
    const id = await acts.convene([told]);
    expect(await acts.item(id, told, MEMBER)).toMatchObject({ myDeclaration: 'family', caseNumber: null });
    const item = await acts.item(id, told);
    expect([item.recused, item.voters]).toEqual([['Meerim Isakova'], 1]);
    expect((await acts.room(id, MEMBER)).scoresOpen).toBe(true);
  });

  it('from outside sees the session, its files while it lasts, and nothing else', async () => {
    const [told, another] = [await assessed(), await assessed()];
    const guest = await aGuest(world);
    const other = await aGuest(world);
    const id = await acts.sitting([told], { members: [...plan([]).members, { staffId: guest.id, part: 'member' }] });
    const elsewhere = await acts.convene([another]);
    const item = await acts.item(id, told, guest.client);
    const file = await acts.file(item, guest.client);
    expect([file.status, file.body.application.plan.title, file.body.person.nameLatn]).toEqual([
      200,
      'Тигүү цехи «Мээрим»',
      'Sydykova Meerim Bakytovna',
    ]);
    const { documents } = await world.story.page(told.caseId, cast.officer);
    expect(await seenOf(guest.client, told, documents[0]?.id ?? '')).toEqual(closed);
    const { permissions } = (await guest.client.get<Me>('/session')).body;
    expect(permissions).toEqual(['committee.read', 'committee.sit', 'committee.close']);
    const sessions = await guest.client.get<{ items: { id: string }[] }>('/committee-sessions');
    expect(sessions.body.items.map((one) => one.id)).toEqual([id]);
    expect((await guest.client.get(`/committee-sessions/${elsewhere}`)).status).toBe(404);
    expect((await acts.file(await acts.item(elsewhere, another), guest.client)).status).toBe(404);
    for (const path of ['/reports/cases?limit=100', '/returnees?limit=100', '/search?q=Sydykova']) {
      const { raw } = await guest.client.get<never>(path);
      expect(raw.toString()).not.toMatch(new RegExp(`${told.caseId}|${another.caseId}|${told.returneeId}`));
    }
    expect((await acts.file(item, other.client)).status).toBe(404);
    done(await acts.act(id, 'cancellation', CONVENER, { reason: 'The chair is ill' }));
    expect((await acts.file(item, guest.client)).status).toBe(404);
  });

  /** To a member of the programme there is no such file; to one from outside the pages of files are closed. */
  const hidden = [404, 404, 404, 404, 404];
  const closed = [403, 403, 403, 403, 403];
  async function seenOf(
    who: Client,
    { caseId, applicationId, returneeId }: Told,
    documentId: string,
  ): Promise<number[]> {
    const paths = [
      `/cases/${caseId}/page`,
      `/cases/${caseId}/timeline`,
      `/applications/${applicationId}`,
      `/returnees/${returneeId}`,
      `/documents/${documentId}/content`,
    ];
    const answers = await Promise.all(paths.map((path) => who.get(path)));
    return answers.map(({ status }) => status);
  }
});
