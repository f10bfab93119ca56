import type { Written } from '@tendesh/contracts/shared/acts';
import { done } from '../../src/demo/story';
import type { World } from './world';

interface Rate {
  readonly currency: string;
  readonly perUsdE8: number;
  readonly validFrom: string;
  readonly source?: string;
}

/** A rate that the finance officer has entered. */
export async function aProposedRate(world: World, rate: Rate): Promise<Written> {
  const finance = await world.as('gulnara.sadykova');
  return done(await finance.post<Written>('/exchange-rates', { source: 'un_operational', ...rate }));
}

/** A rate that the administrator has confirmed. */
export async function aConfirmedRate(world: World, rate: Rate): Promise<Written> {
  const { id, version } = await aProposedRate(world, rate);
  const administrator = await world.as('bakyt.jumabaev');
  return done(await administrator.post<Written>(`/exchange-rates/${id}/confirmation`, {}, { version }));
}

export function csv(content: string | Buffer) {
  return { name: 'UNORE.csv', type: 'text/csv', content: Buffer.from(content) };
}
