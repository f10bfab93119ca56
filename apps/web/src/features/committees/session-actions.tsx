import { Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import type { CommitteeRoom } from '@tendesh/contracts/committees/room';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reasonSoFar } from '../../http/rehearse';
import { ActionButton } from '../../ui/action-button';
import { ConfirmAct } from '../../ui/confirm-act';
import { rehearseSessionAct, useSessionAct } from './committee-acts';

type Opened = 'open_session' | 'close_session' | 'cancel_session' | null;

/** Open, close, cancel and plan anew: what is not for the reader is not drawn. */
export function SessionActions({ room }: { room: CommitteeRoom }) {
  const { t } = useTranslation(['committees', 'terms']);
  const navigate = useNavigate();
  const [opened, setOpened] = useState<Opened>(null);
  const acts = {
    open_session: useSessionAct(room, 'opening'),
    close_session: useSessionAct(room, 'closing'),
    cancel_session: useSessionAct(room, 'cancellation'),
  };
  const offered = (act: string) =>
    room.actions.find(
      (one) => one.act === act && !one.whyNot.some(({ code }) => code === 'not_permitted' || code === 'only_the_chair'),
    );
  const confirm = (act: Exclude<Opened, null>) => (
    <ConfirmAct
      key={act}
      opened={opened === act}
      onClose={() => setOpened(null)}
      title={t(`terms:act.${act}`)}
      preview={t(`preview.${act}`)}
      rehearse={(reason) =>
        act === 'cancel_session'
          ? rehearseSessionAct(room, 'cancellation', reasonSoFar(reason))
          : rehearseSessionAct(room, act === 'open_session' ? 'opening' : 'closing', null)
      }
      reasonNeeded={act === 'cancel_session'}
      danger={act === 'cancel_session'}
      onConfirm={async (reason) => {
        if (act === 'cancel_session') await acts.cancel_session.act({ reason });
        else await acts[act].act(null);
        notifications.show({ message: t(`done.${act}`), color: 'green' });
      }}
    />
  );
  return (
    <Group gap="xs">
      <ActionButton
        action={offered('edit_session')}
        variant="default"
        onAct={() => void navigate({ to: '/committee/$sessionId/plan', params: { sessionId: room.id } })}
      />
      <ActionButton action={offered('cancel_session')} variant="default" onAct={() => setOpened('cancel_session')} />
      <ActionButton action={offered('open_session')} onAct={() => setOpened('open_session')} />
      <ActionButton action={offered('close_session')} onAct={() => setOpened('close_session')} />
      {(['open_session', 'close_session', 'cancel_session'] as const).map(confirm)}
    </Group>
  );
}
