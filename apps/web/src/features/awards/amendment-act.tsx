import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { Amendment } from '@tendesh/contracts/awards/amendments';
import { useTranslation } from 'react-i18next';
import { isFirstOfTwo } from '../../ui/approvals-state';
import { ActionButton } from '../../ui/action-button';
import { actionOf } from '../../ui/action-of';
import { ConfirmAct } from '../../ui/confirm-act';
import { type AmendmentAct, rehearseDeciding, useDecideAmendment } from './decide-amendment';

interface AmendmentActProps {
  readonly amendment: Amendment;
  readonly act: AmendmentAct;
  readonly currency: string;
}

/** One way to decide on an amendment, or to take it back; nothing where the server does not offer it. */
export function DecideAmendment({ amendment, act, currency }: AmendmentActProps) {
  const { t } = useTranslation('awards');
  const [opened, { open, close }] = useDisclosure(false);
  const decide = useDecideAmendment(amendment, act);
  const action = actionOf(amendment, act);
  if (action === undefined) return null;
  const isFirst = act === 'approve' && isFirstOfTwo(amendment.approvals);
  const confirm = async (reason: string) => {
    await decide.act(reason);
    const message = isFirst ? 'amendment.doneFirst' : act === 'withdraw' ? 'amendment.withdrawn' : 'amendment.done';
    notifications.show({ message: t(message), color: 'green' });
  };
  const danger = act !== 'approve';
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
        title={t(`amendment.${act}`)}
        preview={t(isFirst ? 'amendment.firstPreview' : `amendment.${act}Preview`)}
        reasonNeeded={action.reasonNeeded}
        danger={danger}
        rehearse={(typed) => rehearseDeciding(amendment, act, typed)}
        currency={currency}
        onBehalfOf={action.onBehalfOf}
        onConfirm={confirm}
      />
    </>
  );
}
