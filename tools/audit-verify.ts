/** `npm run audit:verify`: says that the audit trail is unbroken, or names the first broken row. */
import { runOnce } from './surroundings.ts';

await runOnce('verify-audit');
