import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BlockedButton } from './blocked-button';
import type { OfferedAction } from '@tendesh/contracts/shared/acts';

interface ActionButtonProps extends Omit<ButtonProps, 'disabled'> {
  /** Nothing is drawn when the server did not offer the act. */
  readonly action: OfferedAction | undefined;
  readonly onAct: () => void;
  /** By default the act's own name from terms.json (`act.<act>`). */
  readonly label?: ReactNode;
}

/** A button that the server decides: permitted, or greyed with its reasons and who can help. */
export function ActionButton({ action, onAct, label, ...rest }: ActionButtonProps) {
  const { t } = useTranslation('terms');
  if (action === undefined) return null;
  const text = label ?? t(`act.${action.act}`);
  if (!action.permitted) return <BlockedButton action={action} label={text} {...rest} />;
  return (
    <Button {...rest} onClick={onAct}>
      {text}
    </Button>
  );
}
