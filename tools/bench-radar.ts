/** `npm run bench:radar`: how well used pictures are found again, and how quickly among a million. */
import { runOnce, throwAwayDatabase } from './surroundings.ts';

await runOnce('bench-radar', throwAwayDatabase);
