import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { EvidenceItem } from '@tendesh/contracts/contributions/evidence';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/action-button';
import { ProblemAlert } from '../../ui/problem-alert';
import { useRecordForm } from '../../ui/use-record-form';
import { useReadStatement } from './read-statement';
import { StatementFields } from './statement-fields';
import { statementInput, type StatementValues, statementValues } from './statement-values';

/** The verifier writes down a large deposit that he sees on a statement, or corrects what was typed of it. */
export function ReadStatement({ item }: { item: EvidenceItem }) {
  const { t } = useTranslation('contributions');
  const [opened, setOpened] = useState(false);
  const action = item.actions.find(({ act }) => act === 'read_statement');
  if (action?.permitted !== true || item.strength !== 'bank_statement') return null;
  return (
    <>
      <ActionButton size="compact-sm" variant="default" action={action} onAct={() => setOpened(true)} />
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        size="lg"
        title={<Text fw={650}>{t('statement.title')}</Text>}
      >
        <StatementForm item={item} onClose={() => setOpened(false)} />
      </Modal>
    </>
  );
}

function StatementForm({ item, onClose }: { item: EvidenceItem; onClose: () => void }) {
  const { t } = useTranslation('contributions');
  const read = useReadStatement(item);
  const { form, submit, isSending, alert } = useRecordForm<{ statement: StatementValues }>({
    initialValues: { statement: statementValues(item.statement) },
  });
  const save = async ({ statement }: { statement: StatementValues }) => {
    await read.act({ statement: statementInput(statement) });
    notifications.show({ message: t('statement.saved'), color: 'green' });
    onClose();
  };
  return (
    <form onSubmit={submit(save)} noValidate>
      <Stack gap="md">
        <StatementFields currency={item.currency} propsOf={(field) => form.getInputProps(field)} />
        <ProblemAlert {...alert} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('statement.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
