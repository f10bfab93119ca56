import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { VerificationLine } from '@tendesh/contracts/audit/verification';
import { TrailSnapshot } from '../platform/audit/trail-snapshot';

/** The verification as lines of JSON: how far it is, and at last what it found. */
@Injectable()
export class VerifyAuditTrail {
  constructor(private readonly snapshot: TrailSnapshot) {}

  async run(): Promise<Readable> {
    const verification = this.snapshot.verify();
    // What fails at once must fail before the answer has begun.
    const first = await verification.next();
    async function* lines(): AsyncGenerator<string> {
      try {
        for (let step = first; ; step = await verification.next()) {
          const line: VerificationLine = step.done === true ? { report: step.value } : { progress: step.value };
          yield `${JSON.stringify(line)}\n`;
          if (step.done === true) return;
        }
      } finally {
        await verification.return(undefined as never);
      }
    }
    return Readable.from(lines());
  }
}
