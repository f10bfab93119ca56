import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { ScoreFormCriterion } from '@tendesh/domain/assessments/score-form';
import { useTranslation } from 'react-i18next';
import { CountInput } from '../../ui/count-input';
import { PercentInput } from '../../ui/percent-input';
import { TextsInput } from '../../ui/texts-input';

interface CriterionFieldsProps {
  readonly criterion: ScoreFormCriterion;
  readonly errorAt: (pointer: string) => string | undefined;
  readonly onChange: (criterion: ScoreFormCriterion) => void;
  readonly onRemove: () => void;
}

/** Code, weight, minimum and name of a criterion, and what each of its levels means. */
export function CriterionFields({ criterion, errorAt, onChange, onRemove }: CriterionFieldsProps) {
  const { t } = useTranslation('programmes');
  const { code, label, weight, minimumBp, anchors } = criterion;
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="xs" verticalSpacing="xs">
        <TextInput
          label={t('item.code')}
          value={code}
          maxLength={40}
          error={errorAt('/code')}
          onChange={(event) => onChange({ ...criterion, code: event.currentTarget.value })}
        />
        <CountInput
          label={t('criterion.weight')}
          value={weight}
          error={errorAt('/weight')}
          onChange={(value) => onChange({ ...criterion, weight: value ?? 0 })}
        />
        <PercentInput
          label={t('criterion.minimum')}
          value={minimumBp}
          error={errorAt('/minimumBp')}
          onChange={(value) => onChange({ ...criterion, minimumBp: value ?? 0 })}
        />
      </SimpleGrid>
      <TextsInput
        label={t('criterion.label')}
        value={label}
        maxLength={100}
        errorOf={(language) => errorAt(`/label/${language}`)}
        onChange={(value) => onChange({ ...criterion, label: value })}
      />
      {anchors.map((anchor, level) => (
        <TextsInput
          key={level}
          label={t('criterion.anchor', { level })}
          value={anchor}
          maxLength={200}
          errorOf={(language) => errorAt(`/anchors/${level}/${language}`)}
          onChange={(value) =>
            onChange({ ...criterion, anchors: anchors.map((one, at) => (at === level ? value : one)) })
          }
        />
      ))}
      <Group justify="flex-end">
        <Button size="xs" variant="subtle" color="gray" onClick={onRemove}>
          {t('criterion.remove')}
        </Button>
      </Group>
    </Stack>
  );
}
