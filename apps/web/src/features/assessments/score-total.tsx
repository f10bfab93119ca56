import { Text } from '@mantine/core';
import type { ScoreForm } from '@tendesh/domain/assessments/score-form';
import { checkPassMark, checkScores, type ScoreLevels, scoreTotal } from '@tendesh/domain/assessments/score-sheet';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';

interface ScoreTotalProps {
  readonly form: ScoreForm;
  readonly levels: ScoreLevels;
  readonly passMark: number;
}

/** The total as it stands, and once every criterion has its level, whether it passes. */
export function ScoreTotal({ form, levels, passMark }: ScoreTotalProps) {
  const { t } = useTranslation('assessments');
  const { number, percent, text } = useFormat();
  const isComplete = checkScores(levels, form).length === 0;
  const reasons = isComplete ? checkPassMark([levels], passMark, form) : [];
  const weak = form.criteria.filter(({ code }) => reasons.some(({ params }) => params?.['criterion'] === code));
  const isBelow = reasons.some(({ pointer }) => pointer === '/total');
  return (
    <div role="status">
      <Text fw={650} className="numeric">
        {t('score.total', { total: number(scoreTotal(levels, form) / 100), passMark })}
      </Text>
      {isComplete && (
        <Text size="sm" c={reasons.length === 0 ? 'var(--mantine-color-green-text)' : 'var(--warning)'}>
          {reasons.length === 0 && t('score.passes')}
          {isBelow && t('score.below')}{' '}
          {weak
            .map(({ label, minimumBp }) => t('score.weak', { name: text(label), share: percent(minimumBp) }))
            .join(' ')}
        </Text>
      )}
    </div>
  );
}
