/** `npm run load -- --returnees 200000`: fills a database with a synthetic world of any size. */
import { runOnce } from './surroundings.ts';

await runOnce('load-synthetic');
