import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { OfferedAction } from '@tendesh/contracts/shared/acts';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/action-button';
import { ConfirmAct } from '../../ui/confirm-act';
import { type Draft, type DraftAct, rehearseDraftAct, useDecideDraft } from './decide-draft';

interface DraftActButtonProps {
  readonly draft: Draft;
  readonly act: DraftAct;
  readonly actions: readonly OfferedAction[];
  /** What the draft is called: "Rule set 2". */
  readonly name: string;
}

/** Publish, approve or discard a draft; says beforehand what follows. Nothing for those whose work it is not. */
export function DraftActButton({ draft, act, actions, name }: DraftActButtonProps) {
  const { t } = useTranslation(['programmes', 'terms']);
  const [opened, { open, close }] = useDisclosure(false);
  const decide = useDecideDraft(draft, act);
  const action = actions.find((one) => one.act === act);
  if (action === undefined || action.whyNot.some(({ code }) => code === 'not_permitted')) return null;
  const discards = act === 'discard';
  return (
    <>
      <ActionButton
        action={action}
        size="xs"
        variant={discards ? 'subtle' : 'filled'}
        {...(discards ? { color: 'gray' } : {})}
        onAct={open}
      />
      <ConfirmAct
        opened={opened}
        onClose={close}
        title={`${t(`terms:act.${act}`)}: ${name}`}
        preview={t(`draft.preview.${draft.noun}.${act}`)}
        rehearse={() => rehearseDraftAct(draft, act)}
        confirmLabel={t(`terms:act.${act}`)}
        danger={discards}
        onConfirm={async () => {
          await decide.act(null);
          notifications.show({ message: t('draft.done'), color: 'green' });
        }}
      />
    </>
  );
}
