import { Text } from '@mantine/core';
import {
  checkPassMark,
  checkScores,
  scoreCriteria,
  type ScoreCriterion,
  type ScoreLevels,
  scoreTotal,
} from '@tendesh/domain/assessments/score-sheet';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';

interface ScoreTotalProps {
  readonly levels: Partial<Record<ScoreCriterion, number>>;
  readonly passMark: number;
}

/** The total as it stands, and once every criterion has its level, whether it passes. */
export function ScoreTotal({ levels, passMark }: ScoreTotalProps) {
  const { t } = useTranslation('assessments');
  const { number } = useFormat();
  const full = completed(levels);
  const isComplete = checkScores(levels).length === 0;
  const reasons = isComplete ? checkPassMark([full], passMark) : [];
  const weak = reasons.flatMap(({ params }) => (params?.criterion === undefined ? [] : [params.criterion]));
  const isBelow = reasons.some(({ pointer }) => pointer === '/total');
  return (
    <div role="status">
      <Text fw={650} className="numeric">
        {t('score.total', { total: number(scoreTotal(full) / 100), passMark })}
      </Text>
      {isComplete && (
        <Text size="sm" c={reasons.length === 0 ? 'var(--mantine-color-green-text)' : 'var(--warning)'}>
          {reasons.length === 0 && t('score.passes')}
          {isBelow && t('score.below')}{' '}
          {weak.map((code) => t('score.weak', { name: t(`criterion.${code}`) })).join(' ')}
        </Text>
      )}
    </div>
  );
}

function completed(levels: ScoreTotalProps['levels']): ScoreLevels {
  const entries = scoreCriteria.map(({ code }) => [code, levels[code] ?? 0]);
  return Object.fromEntries(entries) as ScoreLevels;
}
