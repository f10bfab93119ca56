import type { RateListResult } from '@tendesh/contracts/programmes/exchange-rates';
import { done } from '../../src/demo/story';
import { aProposedRate, csv } from '../support/rates';
import { type Acts, given } from './act';

const FINANCE = 'gulnara.sadykova';
const ADMINISTRATOR = 'bakyt.jumabaev';
const rate = (currency: string, validFrom: string) => ({ currency, perUsdE8: 51_000_000_000, validFrom });
const list = (validFrom: string, value = '512.5') => csv(`Abbrev.,Effective Date,Rate\nKZT,${validFrom},${value}\n`);

/** Exchange rates, alone and as the list of a month. */
export const actsOnRates: Acts = {
  'POST /exchange-rates': () =>
    Promise.resolve({
      ...{ by: FINANCE, path: '/exchange-rates' },
      body: { ...rate('KZT', '2026-03-01'), source: 'un_operational' },
      other: { body: { ...rate('UZS', '2026-03-01'), source: 'un_operational' } },
    }),
  'POST /exchange-rates/:id/confirmation': async (world) => {
    const { id, version } = await aProposedRate(world, rate('UZS', '2026-02-01'));
    return { by: ADMINISTRATOR, path: `/exchange-rates/${id}/confirmation`, version };
  },
  'POST /exchange-rates/:id/withdrawal': async (world) => {
    const { id, version } = await aProposedRate(world, rate('UZS', '2026-01-01'));
    const body = { reason: 'Read from the wrong month' };
    return { by: ADMINISTRATOR, path: `/exchange-rates/${id}/withdrawal`, body, version };
  },
  'POST /exchange-rate-lists': () =>
    Promise.resolve({
      ...{ by: FINANCE, path: '/exchange-rate-lists', paper: list('2026-02-01') },
      other: { paper: list('2026-02-01', '513.5') },
      again: 'changes nothing',
    }),
  'POST /exchange-rate-lists/:id/confirmation': async (world) => {
    const finance = await world.as(FINANCE);
    const { listId } = done(await finance.upload<RateListResult>('/exchange-rate-lists', list('2026-01-01'), {}));
    const path = `/exchange-rate-lists/${given(listId)}/confirmation`;
    return { by: ADMINISTRATOR, path, other: { body: { more: true } } };
  },
};
