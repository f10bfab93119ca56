import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '../http/problem';
import { ProblemAlert } from './problem-alert';
import { Rehearsal } from './rehearsal';

interface ConfirmActProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What will happen: shown before an act that moves money or tells people. */
  readonly preview?: ReactNode;
  /** Tries the act out on the server with the reason typed so far, so that the dialog says what it would do. */
  readonly rehearse?: (reason: string) => Promise<DryRun>;
  /** What is chosen in the preview: another choice is tried out again. */
  readonly chosen?: string | null;
  readonly currency?: string;
  /** The colleague whose lent authority it rests on. */
  readonly onBehalfOf?: string | undefined;
  readonly reasonNeeded?: boolean;
  readonly reasonLabel?: string;
  readonly confirmLabel?: string;
  readonly danger?: boolean;
  /** Closes when it resolves; a refusal is shown and what was typed stays. */
  readonly onConfirm: (reason: string) => Promise<unknown>;
}

export function ConfirmAct(props: ConfirmActProps) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={<Text fw={650}>{props.title}</Text>}
      size={props.rehearse === undefined ? 'md' : 'lg'}
    >
      <ConfirmForm {...props} />
    </Modal>
  );
}

function ConfirmForm({
  onClose,
  title,
  preview,
  rehearse,
  chosen = '',
  currency,
  onBehalfOf,
  reasonNeeded = false,
  reasonLabel,
  confirmLabel,
  danger = false,
  onConfirm,
}: ConfirmActProps) {
  const { t } = useTranslation('ui');
  const [reason, setReason] = useState('');
  const [isActing, setActing] = useState(false);
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const confirm = async () => {
    if (isActing) return;
    setMissing(reasonNeeded && reason.trim() === '');
    if (reasonNeeded && reason.trim() === '') return;
    setActing(true);
    setProblem(null);
    try {
      await onConfirm(reason.trim());
      onClose();
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setActing(false);
    }
  };

  return (
    <Stack gap="md">
      {preview !== undefined && (
        <Text component="div" size="sm">
          {preview}
        </Text>
      )}
      {onBehalfOf !== undefined && (
        <Text size="sm" fw={600}>
          {t('act.onBehalfOf', { name: onBehalfOf })}
        </Text>
      )}
      {rehearse !== undefined && (
        <Rehearsal run={() => rehearse(reason)} typed={`${chosen} ${reason}`} currency={currency} />
      )}
      {reasonNeeded && (
        <Textarea
          label={reasonLabel ?? t('act.reason')}
          required
          data-autofocus
          autosize
          minRows={3}
          maxLength={2000}
          value={reason}
          error={missing ? t('act.reasonMissing') : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <ProblemAlert problem={problem} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button {...(danger ? { color: 'red' } : {})} loading={isActing} onClick={() => void confirm()}>
          {confirmLabel ?? title}
        </Button>
      </Group>
    </Stack>
  );
}
