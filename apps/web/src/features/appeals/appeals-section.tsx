import { Text } from '@mantine/core';
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

export function AppealsSection({ page }: { page: CasePage }) {
  return page.appeals === null ? null : <Appeals file={page.appeals} page={page} />;
}

/** A refusal and what the applicant says against it: the window, the appeals, and who heard them. */
function Appeals({ file, page }: { file: AppealsOfCase; page: CasePage }) {
  const { t } = useTranslation('appeals');
  const [opened, { open, close }] = useDisclosure(false);
  const action = actionOf(file, 'appeal');
  const mayFile = action !== undefined && (action.permitted || file.appeals.length === 0);
  return (
    <Section
      title={t('title')}
      hint={<AppealWindow file={file} />}
      actions={mayFile && <ActionButton action={action} onAct={open} />}
    >
      {file.appeals.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noneHint')}
        </Text>
      )}
      {file.appeals.map((appeal) => (
        <AppealCard key={appeal.id} appeal={appeal} />
      ))}
      <FileAppealModal file={file} documents={page.documents} opened={opened} onClose={close} />
    </Section>
  );
}

function AppealWindow({ file: { lastDay, appeals, actions } }: { file: AppealsOfCase }) {
  const { t } = useTranslation('appeals');
  const { today } = useFormat();
  if (actions.length === 0 || appeals.some(({ status }) => status === 'filed')) return null;
  if (lastDay === null) return t('noRule');
  return lastDay < today() ? t('over', { lastDay }) : t('until', { lastDay });
}
