/** `npm run bench:lists`: measures the lists in a throw-away database, or in that of DATABASE_URL. */
import { runOnce, throwAwayDatabase } from './surroundings.ts';

await runOnce('bench-lists', throwAwayDatabase);
