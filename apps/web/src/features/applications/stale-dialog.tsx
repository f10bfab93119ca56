import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import type { Application, SaveApplicationRequest } from '@tendesh/contracts/applications/applications';
import { useTranslation } from 'react-i18next';
import { draftOf } from './draft';
import { openGroups } from './open-groups';
import { requestOf } from './save-request';
import type { ApplicationEditor } from './use-application-editor';

interface StaleDialogProps {
  readonly editor: ApplicationEditor;
  readonly onTakeTheirs: (theirs: Application) => void;
}

/** Somebody saved this plan meanwhile: nothing is overwritten and nothing dropped until the person chooses. */
export function StaleDialog({ editor, onTakeTheirs }: StaleDialogProps) {
  const { t } = useTranslation('applications');
  const { theirs } = editor;
  if (theirs === null) return null;
  const { plan, budget, financing, cash_flow: cashFlow } = openGroups(theirs);
  const mayKeep = plan.length > 0 || budget || financing || cashFlow;
  const differing = differingGroups(editor, theirs);
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={<Text fw={650}>{t('stale.title')}</Text>}
    >
      <Stack gap="md">
        <Text size="sm">{t(mayKeep ? 'stale.text' : 'stale.closed')}</Text>
        {differing.length > 0 && (
          <div>
            <Text size="sm" fw={600}>
              {t('stale.differs')}
            </Text>
            <List size="sm">
              {differing.map((group) => (
                <List.Item key={group}>{t(`group.${group}`)}</List.Item>
              ))}
            </List>
          </div>
        )}
        <Group justify="flex-end" gap="xs">
          <Button
            variant="default"
            onClick={() => {
              editor.dropMine();
              onTakeTheirs(theirs);
            }}
          >
            {t('stale.theirs')}
          </Button>
          {mayKeep && <Button onClick={() => void editor.keepMine()}>{t('stale.mine')}</Button>}
        </Group>
      </Stack>
    </Modal>
  );
}

function differingGroups({ draft, application, open }: ApplicationEditor, theirs: Application) {
  const mine = groupsOf(requestOf(draft, application, open));
  const other = groupsOf(requestOf(draftOf(theirs), theirs, openGroups(theirs)));
  return (['plan', 'budget', 'financing', 'cash_flow'] as const).filter((group) => mine[group] !== other[group]);
}

function groupsOf({
  plan: { cashFlow, ...narrative },
  budgetLines,
  pledges,
  requestedGrantMinor,
}: SaveApplicationRequest) {
  const money = pledges.map((pledge) => ({ ...pledge, id: null }));
  return {
    plan: JSON.stringify(narrative),
    budget: JSON.stringify(budgetLines),
    financing: JSON.stringify([money, requestedGrantMinor]),
    cash_flow: JSON.stringify(cashFlow),
  };
}
