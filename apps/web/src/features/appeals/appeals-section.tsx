import { Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { AppealsOfCase } from '@tendesh/contracts/appeals/appeals';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { ActionButton } from '../../ui/action-button';
import { actionOf } from '../../ui/action-of';
import { Section } from '../../ui/section';
import { AppealCard } from './appeal-card';
import { FileAppealModal } from './file-appeal-modal';

/** A refusal and what the applicant says against it: the window, the appeals, and who heard them; of former ones too. */
export function AppealsSection({ page }: { page: CasePage }) {
  const { t } = useTranslation('appeals');
  const [opened, { open, close }] = useDisclosure(false);
  const { appeals: file, earlierApplications, documents } = page;
  const earlier = earlierApplications.filter(({ appeals }) => appeals.length > 0);
  if (file === null && earlier.length === 0) return null;
  return (
    <Section
      title={t('title')}
      {...(file === null ? {} : { hint: <AppealWindow file={file} /> })}
      actions={file !== null && mayFile(file) && <ActionButton action={actionOf(file, 'appeal')} onAct={open} />}
    >
      {file?.appeals.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noneHint')}
        </Text>
      )}
      {file?.appeals.map((appeal) => (
        <AppealCard key={appeal.id} appeal={appeal} />
      ))}
      {earlier.map(({ id, callName, appeals }) => (
        <Stack key={id} gap="xs">
          <Text size="sm" fw={600}>
            {t('earlier', { call: callName })}
          </Text>
          {appeals.map((appeal) => (
            <AppealCard key={appeal.id} appeal={appeal} />
          ))}
        </Stack>
      ))}
      {file !== null && <FileAppealModal file={file} documents={documents} opened={opened} onClose={close} />}
    </Section>
  );
}

/** Greyed only where nobody has appealed yet: afterwards the appeal itself says what became of it. */
function mayFile(file: AppealsOfCase): boolean {
  const action = actionOf(file, 'appeal');
  return action !== undefined && (action.permitted || file.appeals.length === 0);
}

function AppealWindow({ file: { lastDay, appeals, actions } }: { file: AppealsOfCase }) {
  const { t } = useTranslation('appeals');
  const { today } = useFormat();
  if (actions.length === 0 || appeals.some(({ status }) => status === 'filed')) return null;
  if (lastDay === null) return t('noRule');
  return lastDay < today() ? t('over', { lastDay }) : t('until', { lastDay });
}
