import type { CaseFigures } from '@tendesh/contracts/reports/reports';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { StatTile } from '../../ui/stat-tile';
import classes from './reports.module.css';

export function FigureTiles({ figures }: { figures: CaseFigures }) {
  const { t } = useTranslation('reports');
  const { number } = useFormat();
  return (
    <div className={classes.tiles}>
      <StatTile
        label={t('figures.cases')}
        value={number(figures.cases)}
        hint={t('figures.open', { n: number(figures.open) })}
      />
      <StatTile label={t('figures.women')} value={number(figures.women)} />
      <StatTile label={t('figures.awards')} value={number(figures.awards)} />
      <StatTile label={t('figures.jobs')} value={number(figures.jobs)} hint={t('figures.jobsHint')} />
      <StatTile label={t('figures.operating')} value={number(figures.operating)} hint={t('figures.operatingHint')} />
      <StatTile
        label={t('figures.visits')}
        value={number(figures.visitsDone)}
        hint={t('figures.visitsDue', { n: number(figures.visitsDue) })}
      />
    </div>
  );
}
