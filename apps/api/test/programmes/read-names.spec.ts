import type { Application } from '@tendesh/contracts/applications/applications';
import type { SessionOptions, SessionPage } from '@tendesh/contracts/committees/sessions';
import type { CallList, ProgrammeList } from '@tendesh/contracts/programmes/programmes';
import type { DeskEntry } from '@tendesh/contracts/work/evidence-desk';
import { type Language, languages } from '@tendesh/domain/staff/roles';
import { calls, programmes } from '@tendesh/testing/reference';
import { cast, done, type Told } from '../../src/demo/story';
import { askForACommittee, committee, CONVENER } from '../support/committees';
import { startWorld, type World } from '../support/world';

describe('a programme and a call have the name that was typed in the language of the reader', () => {
  let world: World;
  let told: Told;
  beforeAll(async () => {
    world = await startWorld();
    await askForACommittee(world);
    told = await world.story.anApplication({ stage: 'assessed' });
  });
  afterAll(() => world.stop());

  it.each(languages)('on the lists of programmes and of calls, in %s', async (language) => {
    const person = await reader(CONVENER, language);
    const { items } = done(await person.get<ProgrammeList>('/programmes'));
    expect(items.find(({ id }) => id === programmes[0].id)?.name).toBe(programmes[0].name[language]);
    const open = done(await person.get<CallList>('/calls')).items.find(({ id }) => id === calls[1].id);
    expect([open?.name, open?.programmeName]).toEqual(namesIn(language));
  });

  it.each(languages)('on an application and at the evidence desk, in %s', async (language) => {
    const officer = await reader(cast.officer, language);
    const { application, contributions } = await world.story.page(told.caseId, cast.officer);
    const opened = done(await officer.get<Application>(`/applications/${told.applicationId}`));
    for (const one of [application, opened]) expect([one?.callName, one?.programmeName]).toEqual(namesIn(language));
    const verifier = await reader(cast.verifier, language);
    const itemId = contributions.flatMap(({ evidence }) => evidence)[0]?.id ?? '';
    const entry = done(await verifier.get<DeskEntry>(`/evidence-desk/${itemId}`));
    expect(entry.programmeName).toBe(programmes[0].name[language]);
  });

  it('on an application beside a newer one of the case', async () => {
    const other = await world.story.anApplication({ stage: 'submitted' });
    await world.story.actOnApplication(other, cast.officer, 'withdrawal', { reason: 'Another plan' });
    await world.story.start(other.caseId);
    await reader(cast.officer, 'tg');
    const { earlierApplications } = await world.story.page(other.caseId, cast.officer);
    expect(earlierApplications.map(({ callName }) => callName)).toEqual([calls[1].name.tg]);
  });

  it('where a committee is convened, listed and sits', async () => {
    const convener = await reader(CONVENER, 'ky');
    const id = await committee(world).convene([told]);
    const options = done(await convener.get<SessionOptions>('/committee-sessions/options'));
    const listed = done(await convener.get<SessionPage>('/committee-sessions')).items;
    const room = await committee(world).room(id, CONVENER);
    expect([
      options.programmes.find((one) => one.id === programmes[0].id)?.name,
      listed.find((one) => one.id === id)?.programmeName,
      room.programme.name,
    ]).toEqual(Array(3).fill(programmes[0].name.ky));
  });

  it('else the English one', async () => {
    await world.sql.query(`update programme set texts = jsonb_set(texts, '{name,tg}', '""') where id = $1`, [
      programmes[0].id,
    ]);
    await reader(cast.officer, 'tg');
    const { application } = await world.story.page(told.caseId, cast.officer);
    expect(application?.programmeName).toBe(programmes[0].name.en);
  });

  async function reader(name: string, language: Language) {
    const person = await world.as(name);
    done(await person.put('/session/language', { language }));
    return person;
  }

  function namesIn(language: Language) {
    return [calls[1].name[language], programmes[0].name[language]];
  }
});
