import { Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { Complaint } from '@tendesh/contracts/complaints/complaints';
import type { ComplaintAct } from '@tendesh/domain/complaints/complaint-transitions';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/action-button';
import { actionOf } from '../../ui/action-of';
import { ConfirmAct } from '../../ui/confirm-act';
import { rehearseComplaintAct, useActOnComplaint } from './act-on-complaint';
import { LEAST_WORDS } from './complaint-choices';
import { RegroupComplaint } from './regroup-complaint';

/** Of answer and referral only the one that fits the kind. */
export function ComplaintActs({ complaint }: { complaint: Complaint }) {
  const way = complaint.restricted ? 'refer' : 'answer';
  const acts = [way, 'acknowledge', 'take_over', 'close_complaint'] as const;
  return (
    <Group gap="xs">
      {acts.map((act) => (
        <ActOnComplaint key={act} complaint={complaint} act={act} />
      ))}
      <RegroupComplaint complaint={complaint} />
    </Group>
  );
}

function ActOnComplaint({ complaint, act }: { complaint: Complaint; act: ComplaintAct }) {
  const { t } = useTranslation(['complaints', 'terms']);
  const [opened, { open, close }] = useDisclosure(false);
  const acting = useActOnComplaint(complaint, act);
  const action = actionOf(complaint, act);
  if (action === undefined) return null;
  const needsWords = act === 'answer';
  const said = (words: string) => (needsWords ? { answer: words } : {});
  // Dots stand for what is still too short to be an answer.
  const soFar = (words: string) => said(words.trim().padEnd(LEAST_WORDS, '.'));
  const confirm = async (words: string) => {
    await acting.act(said(words));
    notifications.show({ message: t('done'), color: 'green' });
  };
  const isMain = act === 'answer' || act === 'refer' || act === 'close_complaint';
  return (
    <>
      <ActionButton action={action} onAct={open} {...(isMain ? {} : { variant: 'default' })} />
      <ConfirmAct
        opened={opened}
        onClose={close}
        title={t(`terms:act.${act}`)}
        {...(needsWords ? { preview: t('answerHint'), reasonLabel: t('answer') } : {})}
        reasonNeeded={needsWords}
        rehearse={(words) => rehearseComplaintAct(complaint, act, soFar(words))}
        onConfirm={confirm}
      />
    </>
  );
}
