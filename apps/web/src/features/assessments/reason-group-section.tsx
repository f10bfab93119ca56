import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReturnReasonItem } from '@tendesh/contracts/assessments/return-reasons';
import { pinName, type ReasonGroup, reasonSentence, returnReasons } from '@tendesh/domain/applications/return-reasons';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { actionOf } from '../../ui/action-of';
import { ActionButton } from '../../ui/action-button';
import { Section } from '../../ui/section';
import { StatusTag } from '../../ui/status-tag';
import { LibraryActButton } from './library-act';
import type { EditedReason } from './return-reasons-page';

interface ReasonGroupSectionProps {
  readonly group: ReasonGroup;
  readonly added: readonly ReturnReasonItem[];
  readonly onEdit: (reason: EditedReason) => void;
}

/** The reasons that may be given for one group, in the reader's language. */
export function ReasonGroupSection({ group, added, onEdit }: ReasonGroupSectionProps) {
  const { t } = useTranslation('returns');
  const { language } = useFormat();
  const builtIn = returnReasons[group].flatMap((code) => reasonSentence({ code, added: null }, language) ?? []);
  return (
    <Section
      title={pinName({ group, field: null }, language)}
      actions={
        <Button
          size="xs"
          variant="light"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onEdit({ group })}
        >
          {t('library.add')}
        </Button>
      }
    >
      <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {added.map((reason) => (
          <AddedReason key={reason.id} reason={reason} onEdit={onEdit} />
        ))}
        {builtIn.map((sentence) => (
          <Group key={sentence} component="li" gap="xs">
            <Text size="sm">{sentence}</Text>
            <Badge variant="light" color="gray" radius="sm" tt="none" fw={550}>
              {t('library.builtIn')}
            </Badge>
          </Group>
        ))}
      </Stack>
    </Section>
  );
}

function AddedReason({ reason, onEdit }: { reason: ReturnReasonItem } & Pick<ReasonGroupSectionProps, 'onEdit'>) {
  const { t } = useTranslation('returns');
  const { text, date, dayOf } = useFormat();
  return (
    <Group component="li" justify="space-between" align="flex-start" gap="xs">
      <Stack gap={2} flex="1 1 16rem" miw={0}>
        <Group gap="xs">
          <Text size="sm" fw={600}>
            {text(reason.sentence)}
          </Text>
          <StatusTag noun="returnReason" status={reason.status} />
        </Group>
        <Text size="xs" c="dimmed">
          {t('library.addedBy', { name: reason.addedBy.fullName, on: date(dayOf(reason.addedAt)) })}
        </Text>
      </Stack>
      <Group gap={6}>
        <ActionButton action={actionOf(reason, 'edit')} size="xs" variant="default" onAct={() => onEdit(reason)} />
        <LibraryActButton reason={reason} act="retire" />
        <LibraryActButton reason={reason} act="restore" />
      </Group>
    </Group>
  );
}
