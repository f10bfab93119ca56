import { useEffect, useState } from 'react';
import { useMe } from '../../http/me';
import { dropDraft, readDraft, writeDraft } from '../../ui/draft-buffer';
import type { ApplicationDraft } from './draft';

/** The screen and the version that it was typed upon. */
export interface ScreenCopy {
  readonly version: number;
  readonly draft: ApplicationDraft;
}

/** The screen as this person left it in this browser, half-typed rows included; null when the server has it all. */
export function useScreenCopy(applicationId: string): ScreenCopy | null {
  const userId = useMe()?.id ?? 'nobody';
  return useState(() => readDraft<ScreenCopy>(userId, recordOf(applicationId))?.value ?? null)[0];
}

interface KeptScreen {
  readonly applicationId: string;
  readonly draft: ApplicationDraft;
  /** True when the server has every word. */
  readonly isSaved: boolean;
  readonly version: () => number;
}

/** Keeps the screen in this browser while the server lacks a part of it. */
export function useKeptScreen({ applicationId, draft, isSaved, version }: KeptScreen) {
  const userId = useMe()?.id ?? 'nobody';
  useEffect(() => {
    if (isSaved) dropDraft(userId, recordOf(applicationId));
    else writeDraft(userId, recordOf(applicationId), { version: version(), draft } satisfies ScreenCopy);
  }, [applicationId, draft, isSaved, userId, version]);
  return { drop: () => dropDraft(userId, recordOf(applicationId)) };
}

function recordOf(applicationId: string): string {
  return `application-screen:${applicationId}`;
}
