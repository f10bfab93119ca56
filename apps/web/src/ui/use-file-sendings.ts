import { useState } from 'react';
import type { Reason } from '../http/problem';
import { asProblem } from '../http/problem';
import { type FileRules, whyNotFile } from './file-rules';

export interface Sending {
  readonly id: string;
  readonly file: File;
  readonly share: number;
  readonly state: 'sending' | 'sent' | 'refused' | 'lost';
  readonly reasons: readonly Reason[];
}

/** The key stays with the file, so a retry after a lost answer does not store it twice. */
export type SendFile = (
  file: File,
  options: { idempotencyKey: string; onProgress: (share: number) => void },
) => Promise<unknown>;

export function useFileSendings(onFile: SendFile, rules: FileRules) {
  const [sendings, setSendings] = useState<readonly Sending[]>([]);
  const change = (id: string, part: Partial<Sending>) =>
    setSendings((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)));

  const start = async (one: Sending) => {
    change(one.id, { state: 'sending', share: 0, reasons: [] });
    try {
      await onFile(one.file, { idempotencyKey: one.id, onProgress: (share) => change(one.id, { share }) });
      change(one.id, { state: 'sent', share: 1 });
    } catch (error) {
      const problem = asProblem(error);
      change(one.id, {
        state: problem.isUnanswered ? 'lost' : 'refused',
        reasons: problem.violations.length > 0 ? problem.violations : [{ code: problem.code, params: problem.params }],
      });
    }
  };

  const send = (files: readonly File[]) => {
    const added = files.map((file): Sending => {
      const refusal = whyNotFile(file, rules);
      return {
        id: crypto.randomUUID(),
        file,
        share: 0,
        state: refusal ? 'refused' : 'sending',
        reasons: refusal ? [refusal] : [],
      };
    });
    setSendings((all) => [...all, ...added]);
    added.filter((one) => one.state === 'sending').forEach((one) => void start(one));
  };

  return {
    sendings,
    send,
    retry: (one: Sending) => void start(one),
    dismiss: (id: string) => setSendings((all) => all.filter((one) => one.id !== id)),
  };
}
