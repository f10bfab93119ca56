import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReturnRequest } from '@tendesh/contracts/assessments/assessments';
import type { CorrectionGroup } from '@tendesh/domain/applications/corrections';
import { pinName } from '@tendesh/domain/applications/return-reasons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { actionOf } from '../../ui/action-of';
import { ConfirmAct } from '../../ui/confirm-act';
import { rehearseStep, useAssess } from './assess-application';
import type { AssessmentDialogProps } from './assessment-actions';
import { PinChoice } from './pin-choice';
import { isComplete, keyOf, type Pin, type Pins, pinsOf, pinTargets } from './pins';

export function ReturnModal(props: AssessmentDialogProps) {
  const { t } = useTranslation('assessments');
  return (
    <Modal opened={props.opened} onClose={props.onClose} size="lg" title={<Text fw={650}>{t('return.title')}</Text>}>
      <ReturnForm {...props} />
    </Modal>
  );
}

/** Pins what must be corrected, each with a reason of the library; before it goes back, all that will be said is shown. */
function ReturnForm({ onClose, application, page }: AssessmentDialogProps) {
  const { t } = useTranslation(['assessments', 'returns', 'problems']);
  const { language } = useFormat();
  const giveBack = useAssess(application, 'return');
  const [pins, setPins] = useState<Pins>({});
  const [isTried, setTried] = useState(false);
  const [asked, setAsked] = useState<ReturnRequest | null>(null);
  const check = () => {
    setTried(true);
    if (isComplete(pins)) setAsked({ corrections: pinsOf(pins) });
  };
  const nameOf = (group: CorrectionGroup) => pinName({ group, field: null }, language);
  const pin = (key: string, value: Pin | undefined) => setPins((before) => ({ ...before, [key]: value }));
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t('returns:hint')}
      </Text>
      {pinTargets(page.documents).map(({ title, targets }) => (
        <Stack key={title} gap={6} role="group" aria-label={nameOf(title)}>
          {(title === 'plan' || title === 'document') && (
            <Text size="sm" fw={600}>
              {nameOf(title)}
            </Text>
          )}
          {targets.map((target) => (
            <PinChoice
              key={keyOf(target)}
              target={target}
              pin={pins[keyOf(target)]}
              isTried={isTried}
              papers={page.documents}
              onPin={(value) => pin(keyOf(target), value)}
            />
          ))}
        </Stack>
      ))}
      {isTried && pinsOf(pins).length === 0 && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {t('problems:correction_required')}
        </Text>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
        <Button onClick={check}>{t('returns:check')}</Button>
      </Group>
      {asked !== null && (
        <ConfirmAct
          opened
          onClose={() => setAsked(null)}
          title={t('return.title')}
          preview={t('returns:follows')}
          rehearse={() => rehearseStep(application, 'return', asked)}
          onBehalfOf={actionOf(application, 'return')?.onBehalfOf}
          currency={application.currency}
          confirmLabel={t('return.do')}
          onConfirm={async () => {
            await giveBack.act(asked);
            notifications.show({ message: t('return.done'), color: 'green' });
            onClose();
          }}
        />
      )}
    </Stack>
  );
}
