import { Button, Fieldset, Group, Paper, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ManualItem } from '@tendesh/domain/assessments/manual-items';
import { useTranslation } from 'react-i18next';
import { TextsInput } from '../../ui/texts-input';
import type { RuleFieldProps } from './rule-field';
import { noTexts } from '../../ui/texts-of-form';

type ManualItemsFieldProps = RuleFieldProps & { readonly value: readonly ManualItem[] };

/** What a person answers at the screening, in every language. */
export function ManualItemsField({ value, errorAt, onChange }: ManualItemsFieldProps) {
  const { t } = useTranslation('programmes');
  const change = (index: number, item: ManualItem) => onChange(value.map((one, at) => (at === index ? item : one)));
  return (
    <Fieldset legend={t('item.title')} variant="unstyled">
      <Stack gap="xs">
        {value.map((item, index) => (
          <Paper key={index} withBorder p="sm">
            <Stack gap="xs">
              <Group justify="space-between" align="flex-end" gap="xs">
                <TextInput
                  label={t('item.code')}
                  value={item.code}
                  maxLength={40}
                  error={errorAt(`/manualItems/${index}/code`)}
                  onChange={(event) => change(index, { ...item, code: event.currentTarget.value })}
                />
                <Button
                  size="xs"
                  variant="subtle"
                  color="gray"
                  onClick={() => onChange(value.filter((_, at) => at !== index))}
                >
                  {t('ui:remove')}
                </Button>
              </Group>
              <TextsInput
                label={t('item.question')}
                value={item.question}
                maxLength={200}
                errorOf={(language) => errorAt(`/manualItems/${index}/question/${language}`)}
                onChange={(question) => change(index, { ...item, question })}
              />
            </Stack>
          </Paper>
        ))}
        <Group>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => onChange([...value, { code: '', question: noTexts }])}
          >
            {t('item.add')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
