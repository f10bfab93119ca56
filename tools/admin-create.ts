/** `npm run admin:create -- ...`: makes the first administrator of a database. */
import { runOnce } from './surroundings.ts';

await runOnce('create-admin');
