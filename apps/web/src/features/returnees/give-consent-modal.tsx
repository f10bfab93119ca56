import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Returnee } from '@tendesh/contracts/returnees/returnees';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { ProblemAlert } from '../../ui/problem-alert';
import { useRecordForm } from '../../ui/use-record-form';
import { ConsentInputs } from './consent-inputs';
import { useGiveConsent } from './give-consent';
import { type ConsentFields, emptyConsent } from './returnee-fields';
import { consentOf } from './returnee-input';

interface GiveConsentProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly returnee: Returnee;
}

export function GiveConsentModal(props: GiveConsentProps) {
  const { t } = useTranslation('returnees');
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={<Text fw={650}>{t('consent.add')}</Text>}>
      <ConsentForm {...props} />
    </Modal>
  );
}

type Fields = ConsentFields & Record<string, unknown>;

function ConsentForm({ returnee, onClose }: GiveConsentProps) {
  const { t } = useTranslation(['returnees', 'problems']);
  const today = useFormat().today();
  const giveConsent = useGiveConsent(returnee.id);
  const required = t('problems:required');
  const { form, submit, isSending, alert } = useRecordForm<Fields>({
    initialValues: { ...emptyConsent({ language: returnee.language, today }) },
    validate: {
      witness: (witness, { way }) => (way === 'verbal_with_witness' && witness.trim() === '' ? required : null),
      givenOn: (day) => (day === null ? required : null),
    },
  });
  const send = async (fields: Fields) => {
    await giveConsent.act(consentOf(fields));
    notifications.show({ message: t('consent.given'), color: 'green' });
    onClose();
  };
  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="sm">
        <ConsentInputs way={form.values.way} today={today} field={(name) => form.getInputProps(name)} />
        <ProblemAlert {...alert} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('ui:save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
