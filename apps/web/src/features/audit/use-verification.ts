import type { VerificationLine, VerificationProgress, VerificationReport } from '@tendesh/contracts/audit/verification';
import { useRef, useState } from 'react';
import { jsonLines } from '../../http/json-lines';
import { Problem } from '../../http/problem';

export type Verification =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: VerificationProgress | null }
  | { readonly state: 'done'; readonly report: VerificationReport }
  | { readonly state: 'failed'; readonly isBusy: boolean };

/** A verification on the server, followed line by line; leaving the page, or `stop`, ends it there too. */
export function useVerification() {
  const [verification, setVerification] = useState<Verification>({ state: 'idle' });
  const aborter = useRef<AbortController | null>(null);

  const run = async (signal: AbortSignal) => {
    setVerification({ state: 'running', progress: null });
    try {
      // An answer that ends without a report was cut off.
      let next: Verification = { state: 'failed', isBusy: false };
      for await (const line of jsonLines<VerificationLine>('/audit/verification', signal)) {
        next = stateOf(line);
        setVerification(next);
      }
      if (next.state !== 'done') setVerification({ state: 'failed', isBusy: false });
    } catch (error) {
      const isBusy = error instanceof Problem && error.code === 'too_many_requests';
      setVerification(signal.aborted ? { state: 'idle' } : { state: 'failed', isBusy });
    }
  };

  return {
    verification,
    start: () => {
      aborter.current = new AbortController();
      void run(aborter.current.signal);
    },
    stop: () => aborter.current?.abort(),
  };
}

function stateOf({ report, progress }: VerificationLine): Verification {
  return report === undefined ? { state: 'running', progress: progress ?? null } : { state: 'done', report };
}
