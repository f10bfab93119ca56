import { Accordion, Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { MAX_LEVEL, type ScoreForm, type ScoreFormCriterion } from '@tendesh/domain/assessments/score-form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { ScaledInput } from '../../ui/scaled-input';
import { CriterionFields } from './criterion-fields';
import type { RuleFieldProps } from './rule-field';
import { noTexts } from '../../ui/texts-of-form';

type ScoreFormFieldProps = RuleFieldProps & { readonly value: ScoreForm };

/** The criteria of the score sheet; each opens to its words and anchors. The sum of the weights stands above. */
export function ScoreFormField({ value: form, errorAt, onChange }: ScoreFormFieldProps) {
  const { t } = useTranslation('programmes');
  const { text, number } = useFormat();
  // Fields of a closed criterion are not drawn: there are two dozen for each.
  const [opened, setOpened] = useState<string[]>([]);
  const { criteria } = form;
  const sum = criteria.reduce((all, { weight }) => all + weight, 0);
  const withCriteria = (changed: readonly ScoreFormCriterion[]) => onChange({ ...form, criteria: changed });
  return (
    <Fieldset legend={t('rule.scoreForm')} variant="unstyled">
      <Stack gap="sm">
        <ScaledInput
          label={t('criterion.spread')}
          maw={320}
          scale={2}
          atLeast={0}
          value={form.maxSpreadHundredths}
          error={errorAt('/scoreForm/maxSpreadHundredths')}
          onChange={(spread) => onChange({ ...form, maxSpreadHundredths: spread ?? 0 })}
        />
        <Text size="sm" {...(sum === 100 ? { c: 'dimmed' } : { c: 'var(--warning)', fw: 600 })} role="status">
          {t('criterion.sum', { sum: number(sum) })}
        </Text>
        <Accordion variant="separated" multiple value={opened} onChange={setOpened}>
          {criteria.map((criterion, index) => (
            <Accordion.Item key={index} value={String(index)}>
              <Accordion.Control>
                <Text size="sm" fw={600}>
                  {text(criterion.label) || t('criterion.new')} · {number(criterion.weight)}
                </Text>
              </Accordion.Control>
              <Accordion.Panel>
                {opened.includes(String(index)) && (
                  <CriterionFields
                    criterion={criterion}
                    errorAt={(pointer) => errorAt(`/scoreForm/criteria/${index}${pointer}`)}
                    onChange={(changed) => withCriteria(criteria.map((one, at) => (at === index ? changed : one)))}
                    onRemove={() => withCriteria(criteria.filter((_, at) => at !== index))}
                  />
                )}
              </Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
        <Group>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => withCriteria([...criteria, blank])}
          >
            {t('criterion.add')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}

const blank: ScoreFormCriterion = {
  ...{ code: '', label: noTexts, weight: 0, minimumBp: 0 },
  anchors: Array.from({ length: MAX_LEVEL + 1 }, () => noTexts),
};
