import { type ScoreFormCriterion, scoreFormOf } from '@tendesh/domain/assessments/score-form';
import type { RuleSet } from '@tendesh/domain/programmes/rule-set';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';

/** What one score form says where it differs from another: criteria with weight and minimum, anchors, and the spread. */
export function useScoreFormChanges() {
  const { t } = useTranslation('programmes');
  const { number, percent, text } = useFormat();
  const ofCriterion = (one: ScoreFormCriterion, other: ScoreFormCriterion | undefined): string[] => {
    if (JSON.stringify(plain(one)) === JSON.stringify(other && plain(other))) return [];
    const figures = t('changes.criterion', {
      name: text(one.label),
      weight: number(one.weight),
      minimum: percent(one.minimumBp),
    });
    const anchors = one.anchors.flatMap((anchor, level) =>
      other !== undefined && text(anchor) !== text(other.anchors[level] ?? anchor) ? [`${level}: ${text(anchor)}`] : [],
    );
    return [[figures, ...anchors].join(' ')];
  };
  return (side: RuleSet, against: RuleSet): string => {
    const [form, other] = [scoreFormOf(side), scoreFormOf(against)];
    const spread = t('changes.spread', { points: number(form.maxSpreadHundredths / 100) });
    return [
      ...form.criteria.flatMap((one) =>
        ofCriterion(
          one,
          other.criteria.find(({ code }) => code === one.code),
        ),
      ),
      ...(form.maxSpreadHundredths === other.maxSpreadHundredths ? [] : [spread]),
    ].join('; ');
  };
}

/** In one order of keys, whether it came from the database or from the manual. */
function plain({ code, label, weight, minimumBp, anchors }: ScoreFormCriterion) {
  const texts = [label, ...anchors].map(({ en, ru, ky, tg }) => [en, ru, ky, tg]);
  return { code, weight, minimumBp, texts };
}
