import type { ValuationRequest } from '@tendesh/contracts/contributions/valuations';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { ProblemBody } from '../../src/demo/client';
import { pngPaper } from '@tendesh/testing/papers';
import { cast, type Told } from '../../src/demo/story';
import { evidenceActs, withMachines } from '../support/evidence';
import { startWorld, type World } from '../support/world';

const valuation: ValuationRequest = {
  method: 'cost_less_depreciation',
  valuedOn: '2026-02-25',
  valueMinor: 24_000_000,
  valuers: [{ name: 'Asan Usenov' }, { name: 'Bakyt Osmonkulov' }],
  depreciation: { boughtOn: '2025-01-20', priceMinor: 30_000_000, usefulYears: 10, residualMinor: 0 },
  note: 'Four machines seen in the shop',
};

describe('valuing what is given in kind', () => {
  let world: World;
  let acts: ReturnType<typeof evidenceActs>;
  beforeAll(async () => {
    world = await startWorld();
    acts = evidenceActs(world);
  });
  afterAll(() => world.stop());

  const MACHINES = 1;
  const value = async (told: Told, said: object = {}, name: string = cast.officer, index = MACHINES) => {
    const { id, version } = await acts.contribution(told, index);
    const person = await world.as(name);
    return person.put<Written & ProblemBody>(`/contributions/${id}/valuation`, { ...valuation, ...said }, { version });
  };
  let photos = 9_000;
  const photo = async (told: Told) => {
    const { id } = await acts.contribution(told, MACHINES);
    const paper = pngPaper('machine.png', (photos += 1));
    return (await world.story.upload(told.caseId, cast.officer, paper, 'valuation_photo', id)).id;
  };
  const act = async (told: Told, sumMinor: number) => {
    const { id } = await acts.contribution(told, MACHINES);
    await acts.attach(told, { strength: 'valuation_act', sumMinor }, id);
    return acts.item(told, 0, MACHINES);
  };
  const codes = ({ body }: { body: ProblemBody }) => body.violations.map(({ code }) => code);

  it('is recorded with its two valuers, its method and what wear has left', async () => {
    const told = await acts.submitted('submitted', withMachines);
    expect((await value(told)).status).toBe(200);
    const photoId = await photo(told);
    expect((await acts.contribution(told, MACHINES)).valuation).toMatchObject({
      ...valuation,
      valuers: [
        { name: 'Asan Usenov', staffId: null },
        { name: 'Bakyt Osmonkulov', staffId: null },
      ],
      photoIds: [photoId],
    });
  });

  it.each([
    ['one person twice', { valuers: [{ name: 'Asan Usenov' }, { name: 'Усенов Асан' }] }, 'valuers_not_two'],
    [
      'the returnee as a valuer',
      { valuers: [{ name: 'Meerim Sydykova' }, { name: 'Asan Usenov' }] },
      'valuer_is_returnee',
    ],
    ['more than wear has left', { valueMinor: 26_750_001 }, 'value_above_depreciated'],
    ['a day in the future', { valuedOn: '2026-03-03' }, 'in_the_future'],
    ['a method for something else', { method: 'local_wage' }, 'unknown_value'],
    ['equipment without its price and age', { depreciation: null }, 'required'],
    [
      'a valuer whom nobody knows',
      { valuers: [{ name: 'Asan Usenov' }, { name: 'Who', staffId: '019bd8a0-0000-7000-8000-000000000000' }] },
      'unknown_value',
    ],
  ])('refuses %s', async (_, said, code) => {
    const told = await acts.submitted('submitted', withMachines);
    expect(codes(await value(told, said))).toEqual([code]);
  });

  it('is only for what is given in kind, and only by the officer of the case', async () => {
    const told = await acts.submitted('submitted', withMachines);
    expect(codes(await value(told, {}, cast.officer, 0))).toEqual(['not_in_kind']);
    expect((await value(told, {}, cast.verifier)).status).toBe(403);
  });

  it('must be complete before a paper is accepted, photos with it; and bounds what is accepted', async () => {
    const told = await acts.submitted('submitted', withMachines);
    const item = await act(told, 30_000_000);
    expect(codes(await acts.accept(item))).toEqual(['valuation_missing', 'valuation_photos_missing']);
    await value(told);
    expect(codes(await acts.accept(item))).toEqual(['valuation_photos_missing']);
    await photo(told);
    expect((await acts.accept(item)).body.violations).toMatchObject([
      { code: 'amount_above_valuation', params: { maxMinor: 24_000_000 } },
    ]);
    const body = { amountMinor: 24_000_000, reasonCode: 'value_too_high' };
    expect((await acts.accept(item, body)).status).toBe(201);
    expect(await acts.contribution(told, MACHINES)).toMatchObject({ status: 'verified', verifiedMinor: 24_000_000 });
    expect((await value(told)).status).toBe(409);
  });

  it('is never verified by one of its valuers, nor without it in the database', async () => {
    const told = await acts.submitted('submitted', withMachines);
    const item = await act(told, 20_000_000);
    const raw = () =>
      world.sql.query(
        `update evidence_item set status = 'accepted', accepted_minor = sum_minor, decided_at = now(),
           decided_by = (select id from staff where email like 'nurlan.toktogulov@%') where id = $1`,
        [item.id],
      );
    await expect(raw()).rejects.toThrow(/in kind needs a valuation/);
    const { rows } = await world.sql.query<{ id: string }>(
      `select id from staff where email like 'nurlan.toktogulov@%'`,
    );
    await value(told, { valuers: [{ name: 'Asan Usenov' }, { name: 'Nurlan Toktogulov', staffId: rows[0]?.id }] });
    await photo(told);
    expect(codes(await acts.accept(item))).toEqual(['four_eyes']);
    await expect(raw()).rejects.toThrow(/who valued does not verify/);
  });
});
