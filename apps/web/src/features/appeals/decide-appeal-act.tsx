import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { Appeal } from '@tendesh/contracts/appeals/appeals';
import type { AppealAct } from '@tendesh/domain/appeals/appeal-transitions';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/action-button';
import { actionOf } from '../../ui/action-of';
import { ConfirmAct } from '../../ui/confirm-act';
import { rehearseDeciding, useDecideAppeal } from './decide-appeal';

/** One way to end an appeal, shown before it is done; nothing where the server does not offer it. */
export function DecideAppealAct({ appeal, act }: { appeal: Appeal; act: AppealAct }) {
  const { t } = useTranslation(['appeals', 'terms']);
  const [opened, { open, close }] = useDisclosure(false);
  const decide = useDecideAppeal(appeal, act);
  const action = actionOf(appeal, act);
  if (action === undefined) return null;
  const confirm = async (reason: string) => {
    await decide.act(reason);
    notifications.show({ message: t(act === 'withdraw' ? 'withdrawn' : 'done'), color: 'green' });
  };
  const danger = act !== 'uphold';
  return (
    <>
      <ActionButton
        action={action}
        onAct={open}
        size="compact-md"
        {...(danger ? { variant: 'light', color: 'red' } : {})}
      />
      <ConfirmAct
        opened={opened}
        onClose={close}
        title={t(`terms:act.${act}`)}
        preview={t(`${act}.preview`)}
        reasonNeeded
        reasonLabel={t('reasons')}
        danger={danger}
        rehearse={(typed) => rehearseDeciding(appeal, act, typed)}
        onConfirm={confirm}
      />
    </>
  );
}
