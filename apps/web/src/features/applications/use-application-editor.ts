import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import type { Application, SaveApplicationRequest } from '@tendesh/contracts/applications/applications';
import type { Violation } from '@tendesh/domain/problems/violation';
import { useCallback, useMemo, useState } from 'react';
import { useAutosave } from '../../ui/use-autosave';
import { type ApplicationDraft, draftOf } from './draft';
import { DraftSaver, isStale } from './draft-saver';
import { liveMatch } from './live-match';
import { openGroups } from './open-groups';
import { outstanding } from './outstanding';
import { loadApplication } from './save-application';
import { finishedPledges, hasUnfinishedRows, requestOf } from './save-request';
import { useKeptScreen, useScreenCopy } from './screen-buffer';

export type ApplicationEditor = ReturnType<typeof useApplicationEditor>;

/** What the fields of the money of a plan need: those of a draft and those of an amendment alike. */
export type MoneyEditor = Pick<ApplicationEditor, 'application' | 'form' | 'draft' | 'open' | 'match' | 'reasons'>;

/** The screen, what the rule makes of it, and its way to the server. */
export function useApplicationEditor(application: Application) {
  const { id, rules } = application;
  const open = useMemo(() => openGroups(application), [application]);
  const copy = useScreenCopy(id);
  const [original] = useState(() => draftOf(application));
  const form = useForm<ApplicationDraft>({ initialValues: copy?.draft ?? original });
  const draft = form.values;
  const [saver] = useState(() => new DraftSaver(id, copy?.version ?? application.version));
  const [pledgeKeys] = useState(() => new WeakMap<SaveApplicationRequest, string[]>());
  const [theirs, setTheirs] = useState<Application | null>(null);
  const [fromServer, setFromServer] = useState<readonly Violation[]>(application.violations);
  const client = useQueryClient();

  const value = useMemo(() => {
    const body = requestOf(draft, application, open);
    pledgeKeys.set(
      body,
      finishedPledges(draft).map(({ key }) => key),
    );
    return body;
  }, [application, draft, open, pledgeKeys]);
  const saved = useMemo(() => requestOf(original, application, open), [application, open, original]);

  const { setFieldValue } = form;
  const save = useCallback(
    async (body: SaveApplicationRequest) => {
      try {
        const answer = await saver.save(body);
        const ids = new Map(pledgeKeys.get(body)?.map((key, index) => [key, answer.pledgeIds[index] ?? null]));
        setFromServer(answer.violations);
        if (open.financing) setFieldValue('pledges', (pledges) => withIds(pledges, ids));
        void client.invalidateQueries({ queryKey: ['cases'] });
      } catch (error) {
        if (isStale(error)) setTheirs(await loadApplication(id));
        throw error;
      }
    },
    [client, id, open, pledgeKeys, saver, setFieldValue],
  );

  const autosave = useAutosave({ record: `application:${id}`, saved, value, save });
  const unfinished = hasUnfinishedRows(draft);
  const isSaved = autosave.state === 'clean' && !unfinished;
  const kept = useKeptScreen({ applicationId: id, draft, isSaved, version: saver.version });
  const { budgetLines, pledges, requestedGrantMinor } = draft;
  const match = useMemo(
    () => liveMatch({ budgetLines, pledges, requestedGrantMinor }, rules, application),
    [application, budgetLines, pledges, requestedGrantMinor, rules],
  );
  const reasons = useMemo(
    () => outstanding(draft, match, fromServer, application),
    [application, draft, fromServer, match],
  );

  return {
    application,
    form,
    draft,
    open,
    match,
    reasons,
    autosave,
    unfinished,
    isRestored: copy !== null,
    version: saver.version,
    theirs,
    keepMine: async () => {
      if (theirs) saver.takeVersion(theirs.version);
      setTheirs(null);
      await autosave.flush();
    },
    dropMine: kept.drop,
  };
}

function withIds(pledges: ApplicationDraft['pledges'], ids: ReadonlyMap<string, string | null>) {
  const isKnown = pledges.every(({ key, id }) => id === (ids.get(key) ?? id));
  return isKnown ? pledges : pledges.map((pledge) => ({ ...pledge, id: ids.get(pledge.key) ?? pledge.id }));
}
