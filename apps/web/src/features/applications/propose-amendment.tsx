import { Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Application } from '@tendesh/contracts/applications/applications';
import type { Award } from '@tendesh/contracts/awards/awards';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/action-button';
import { actionOf } from '../../ui/action-of';
import { AmendmentForm } from './amendment-form';

export function ProposeAmendment({ application, award }: { application: Application; award: Award }) {
  const { t } = useTranslation('applications');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <ActionButton action={actionOf(award, 'amend')} onAct={open} size="compact-sm" variant="light" />
      <Modal opened={opened} onClose={close} size="80rem" title={<Text fw={650}>{t('amend.title')}</Text>}>
        <AmendmentForm application={application} award={award} onDone={close} />
      </Modal>
    </>
  );
}
