import { Anchor, List, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useReasonText } from '../../ui/reason-text';
import { editorSections, formPathOf, goTo, sectionOf } from './editor-sections';
import classes from './editor.module.css';
import type { ApplicationEditor } from './use-application-editor';

/** All that stands against a submission, by section; each line leads to its field and marks it. */
export function OutstandingList({ editor }: { editor: ApplicationEditor }) {
  const { t } = useTranslation('applications');
  const textOf = useReasonText(editor.application.currency);
  if (editor.reasons.length === 0) {
    return (
      <Text size="sm" c="var(--mantine-color-green-text)">
        <IconCircleCheck size={16} style={{ verticalAlign: 'text-bottom' }} aria-hidden /> {t('nothingMissing')}
      </Text>
    );
  }
  const groups = [...editorSections, null].map((section) => ({
    section,
    reasons: editor.reasons.filter((reason) => sectionOf(reason) === section),
  }));
  return (
    <Stack gap="xs" role="group" aria-label={t('outstanding')}>
      <Text size="sm" fw={600}>
        {t('outstanding')}
      </Text>
      {groups
        .filter(({ reasons }) => reasons.length > 0)
        .map(({ section, reasons }) => (
          <div key={section ?? 'case'}>
            <Text size="xs" c="dimmed">
              {section === null ? t('section.case') : t(`section.${section}`)}
            </Text>
            <List size="sm">
              {reasons.map((reason, index) => (
                <List.Item key={index}>
                  {section === null ? (
                    textOf(reason)
                  ) : (
                    <Anchor
                      component="button"
                      type="button"
                      size="sm"
                      className={classes.reason ?? ''}
                      onClick={() => {
                        editor.form.setFieldError(formPathOf(reason), textOf(reason));
                        goTo(reason);
                      }}
                    >
                      <FieldName pointer={reason.pointer ?? ''} /> {textOf(reason)}
                    </Anchor>
                  )}
                </List.Item>
              ))}
            </List>
          </div>
        ))}
    </Stack>
  );
}

/** "Line 2:", "Title:" in front of a reason; nothing where the section says enough. */
function FieldName({ pointer }: { pointer: string }) {
  const { t } = useTranslation('applications');
  const [, list, number, field] = /^\/(?:plan\/)?(products|jobs|budgetLines|pledges)\/(\d+)\/(\w+)/.exec(pointer) ?? [];
  if (list !== undefined && field !== undefined) {
    return `${t(`row.${rowNames[list] ?? 'line'}`, { number: Number(number) + 1 })}, ${t(`pointer.${field}`)}:`;
  }
  const [, name] =
    /^\/plan\/(?:cashFlow\/)?(title|sectorCode|description|market|premises|expansion|unitPriceMinor|unitVariableCostMinor|fixedCostsMonthlyMinor|startingCashMinor)$/.exec(
      pointer,
    ) ?? [];
  if (name === undefined) return null;
  if (name === 'sectorCode') return `${t('field.sector')}:`;
  return `${t(name.endsWith('Minor') ? `cash.${name}` : `field.${name}`)}:`;
}

const rowNames: Record<string, string> = { products: 'product', jobs: 'job', budgetLines: 'line', pledges: 'pledge' };
