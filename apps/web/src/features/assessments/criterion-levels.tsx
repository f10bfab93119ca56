import { Group, Radio, Text } from '@mantine/core';
import { MAX_LEVEL, type ScoreCriterion } from '@tendesh/domain/assessments/score-sheet';
import { useTranslation } from 'react-i18next';

interface CriterionLevelsProps {
  readonly criterion: ScoreCriterion;
  readonly weight: number;
  readonly level: number | null;
  readonly missing: boolean;
  readonly onChange: (level: number) => void;
}

const levels = Array.from({ length: MAX_LEVEL + 1 }, (_, level) => level);

export function CriterionLevels({ criterion, weight, level, missing, onChange }: CriterionLevelsProps) {
  const { t } = useTranslation(['assessments', 'problems']);
  return (
    <Radio.Group
      label={t('score.criterion', { name: t(`criterion.${criterion}`), weight })}
      value={level === null ? null : String(level)}
      error={missing ? t('problems:required') : undefined}
      onChange={(value) => onChange(Number(value))}
    >
      <Group gap="md" mt={6}>
        {levels.map((one) => (
          <Radio key={one} value={String(one)} label={String(one)} title={t(`anchor.${criterion}.${one}`)} />
        ))}
      </Group>
      <Text size="sm" c="dimmed" mt={4} aria-live="polite">
        {level === null
          ? t('score.scale', { least: t(`anchor.${criterion}.0`), most: t(`anchor.${criterion}.5`) })
          : t(`anchor.${criterion}.${level}`)}
      </Text>
    </Radio.Group>
  );
}
