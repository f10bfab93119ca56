import { Radio, SimpleGrid } from '@mantine/core';
import type { ScoreFormCriterion } from '@tendesh/domain/assessments/score-form';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';

interface CriterionLevelsProps {
  readonly criterion: ScoreFormCriterion;
  readonly level: number | null;
  readonly missing: boolean;
  readonly onChange: (level: number) => void;
}

/** The levels of one criterion, each with its anchor beside it. */
export function CriterionLevels({ criterion, level, missing, onChange }: CriterionLevelsProps) {
  const { t } = useTranslation(['assessments', 'problems']);
  const { text } = useFormat();
  return (
    <Radio.Group
      label={t('score.criterion', { name: text(criterion.label), weight: criterion.weight })}
      value={level === null ? null : String(level)}
      error={missing ? t('problems:required') : undefined}
      onChange={(value) => onChange(Number(value))}
    >
      <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }} spacing="md" verticalSpacing={8} mt={8} mb={4}>
        {criterion.anchors.map((anchor, one) => (
          <Radio key={one} value={String(one)} label={String(one)} description={text(anchor)} />
        ))}
      </SimpleGrid>
    </Radio.Group>
  );
}
