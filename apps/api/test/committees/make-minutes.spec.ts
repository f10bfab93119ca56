import { type Language, languages } from '@tendesh/domain/staff/roles';
import { done } from '../../src/demo/story';
import { aGuest, askForACommittee, CHAIR, codesOf, committee, CONVENER, MEMBER, plan } from '../support/committees';
import { pdfText } from '../support/pdf-text';
import { startWorld, type World } from '../support/world';

/** Words of each language, with the letters that a font of half the alphabet would lose. */
const words: Record<Language, string[]> = {
  en: [
    'Minutes of the selection committee',
    'Selected with conditions',
    '2 March 2026',
    '1 / 0 / 1',
    'matching grants',
  ],
  ru: ['Протокол отборочной комиссии', 'Отобрана с условиями', '2 марта 2026', '700 000,00', 'Безопасная миграция'],
  ky: [
    'Тандоо комиссиясынын протоколу',
    'Шарттар менен тандалды',
    '2026-жылдын 2-марты',
    'тең салым гранттары',
    'туугандык',
  ],
  tg: ['Суратмаҷлиси комиссияи интихоб', 'Бо шартҳо интихоб шуд', 'Муҳоҷирати бехатар', 'хешутаборӣ', 'бетараф 1'],
};

describe('the minutes of a committee', () => {
  let world: World;
  let acts: ReturnType<typeof committee>;
  let id: string;
  let guest: Awaited<ReturnType<typeof aGuest>>;
  beforeAll(async () => {
    world = await startWorld();
    await askForACommittee(world);
    acts = committee(world);
    const told = [await assessed(), await assessed()] as const;
    guest = await aGuest(world, 'Ырысбек Жолдошев');
    id = await acts.sitting(told, { members: [...plan([]).members, { staffId: guest.id, part: 'member' }] });
    const [first, second] = told;
    done(await acts.declare(await acts.item(id, second, guest.client), guest.client, 'family'));
    done(await acts.declare(await acts.item(id, first, guest.client), guest.client));
    const item = await acts.item(id, first);
    done(await acts.vote(item, CHAIR, 'for'));
    done(await acts.vote(item, guest.client, 'abstain'));
    done(await acts.decide(item, { outcome: 'selected', conditions: ['Ижара келишими эки жылга'] }));
    await acts.settle(id, second, {
      outcome: 'rejected',
      reasonCode: 'market_not_shown',
      note: 'Сатып алуучулар аталган эмес.',
    });
  });
  afterAll(() => world.stop());
  const assessed = () => world.story.anApplication({ stage: 'assessed' });

  it('wait for the end of the session, and are made by its chair or secretary', async () => {
    expect(codesOf(await acts.act(id, 'minutes', CHAIR, { language: 'ky' }))).toEqual(['wrong_status']);
    done(await acts.act(id, 'closing'));
    expect(codesOf(await acts.act(id, 'minutes', MEMBER, { language: 'ky' }))).toEqual(['only_the_chair']);
  });

  it.each(languages)('are a PDF that reads in %s, with every letter', async (language) => {
    done(await acts.act(id, 'minutes', CHAIR, { language }));
    const [minutes] = (await acts.room(id)).minutes;
    const file = await (await world.as(CHAIR)).get(`/committee-minutes/${minutes?.id ?? ''}/content`);
    expect(file.raw.subarray(0, 5).toString()).toBe('%PDF-');
    const read = pdfText(file.raw).replaceAll('\u00a0', ' ');
    const facts = ['Farrukh Nazarov', 'Meerim Isakova', 'Ырысбек Жолдошев', 'Ижара келишими эки жылга'];
    const name = language === 'en' ? 'Sydykova Meerim' : 'Сыдыкова Мээрим';
    for (const expected of [...facts, name, 'Сатып алуучулар аталган эмес.', ...words[language]])
      expect(read).toContain(expected);
    expect(read).not.toMatch(/\{\w+\}/);
  });

  it('are neither listed nor read for who stepped aside from an item', async () => {
    const [minutes] = (await acts.room(id)).minutes;
    expect((await acts.room(id, guest.client)).minutes).toEqual([]);
    expect((await guest.client.get(`/committee-minutes/${minutes?.id ?? ''}/content`)).status).toBe(404);
  });

  it('are made of a session that was broken off after it had decided something, also by a secretary from outside', async () => {
    const told = [await assessed(), await assessed()] as const;
    const secretary = await aGuest(world, 'Secretary From Outside');
    const members = [...plan([]).members, { staffId: secretary.id, part: 'secretary' as const }];
    const brokenOff = await acts.sitting(told, { members });
    done(await acts.decide(await acts.item(brokenOff, told[0]), { outcome: 'postponed' }));
    done(await acts.act(brokenOff, 'cancellation', CONVENER, { reason: 'The light went out' }));
    done(await acts.act(brokenOff, 'minutes', secretary.client, { language: 'en' }));
    const [minutes] = (await acts.room(brokenOff)).minutes;
    const file = await (await world.as(CHAIR)).get(`/committee-minutes/${minutes?.id ?? ''}/content`);
    expect(pdfText(file.raw).replaceAll('\u00a0', ' ')).toContain('Postponed');

    const idle = await acts.sitting([await assessed()]);
    done(await acts.act(idle, 'cancellation', CONVENER, { reason: 'The light went out' }));
    expect(codesOf(await acts.act(idle, 'minutes', CHAIR, { language: 'en' }))).toEqual(['nothing_decided']);
  });
});
