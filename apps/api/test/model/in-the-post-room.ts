import type { CaseLetters } from '@tendesh/contracts/letters/letters';
import type { NoticePreferences } from '@tendesh/contracts/notices/notices';
import { noticeWays } from '@tendesh/domain/notices/notice-kinds';
import type { Random } from '@tendesh/testing/random';
import type { Client } from '../../src/demo/client';
import { type Doers, post } from './doing';
import { button } from './offers';
import { people } from './people';
import { type Chosen, choose, pageAt, type Place, type Town } from './place';

/** The letters of a case, and how the reader hears of things. */
interface PostRoom {
  readonly caseId: string;
  readonly letters: CaseLetters | null;
  readonly preferences: NoticePreferences;
}

const doers: Doers<PostRoom> = {
  'status_code.make': post((id) => `/cases/${id}/status-slip`),
  'notice.read': ({ client }) => client.put('/notices/reading', {}),
  'notice.choose': ({ client, page, random }) => {
    const choices = page.preferences.choices.map(({ kind, way }) => ({
      kind,
      way: random.next() < 0.2 ? random.pick(noticeWays) : way,
    }));
    return client.put('/notices/preferences', { choices, digestHour: random.between(0, 23) });
  },
};

const postRoom = (caseId: string): Place<PostRoom> => ({
  read: async (client) => {
    const preferences = await pageAt<NoticePreferences>(client, '/notices/preferences');
    return preferences && { caseId, letters: await pageAt(client, `/cases/${caseId}/letters`), preferences };
  },
  offers: ({ letters }) => [
    button('status_code.make', letters?.mayMakeSlip ?? false, { id: caseId, version: 1 }),
    button('notice.read', true),
    button('notice.choose', true),
  ],
  doers,
});

/** Slips are made, notices read, and letters printed as they were written. */
export async function inThePostRoom(town: Town, random: Random): Promise<Chosen | null> {
  const caseId = random.pick(town.liveCaseIds);
  const place = postRoom(caseId);
  const name = random.pick(people);
  const page = await place.read(await town.as(name));
  if (page === null) return null;
  const chosen = await choose(town, place, { name, told: { page, offer: random.pick(place.offers(page)) }, random });
  return chosen && { ...chosen, caseIds: [caseId], broken: async () => unprinted(await town.as(name), page) };
}

/** Whoever sees a letter in the list prints it. */
async function unprinted(client: Client, { letters }: PostRoom): Promise<string[]> {
  const [letter] = letters?.items ?? [];
  if (letter === undefined) return [];
  const { status, raw } = await client.get(`/letters/${letter.id}/content`);
  return status === 200 && raw.subarray(0, 5).toString() === '%PDF-' ? [] : [`the letter ${letter.id} is not printed`];
}
