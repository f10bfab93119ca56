import { useTranslation } from 'react-i18next';
import { currencySymbol, formatScaled, minorDigits } from '../../i18n/format';
import { useFormat } from '../../i18n/use-format';
import { None } from '../../ui/none';
import type { ComparedFigure } from './comparison';
import classes from './monitoring.module.css';

interface VisitFiguresProps {
  readonly figures: readonly ComparedFigure[];
  readonly currency: string;
}

export function VisitFigures({ figures, currency }: VisitFiguresProps) {
  const { t } = useTranslation('monitoring');
  const { language, number } = useFormat();
  // The currency stands with the name of the row, so that four columns fit on a phone.
  const write = (value: number, isMoney: boolean) =>
    isMoney ? formatScaled(value, minorDigits(currency), language, 0) : number(value);
  const unit = (isMoney: boolean) => (isMoney ? `, ${currencySymbol(currency, language)}` : '');
  const signed = (value: number, isMoney: boolean) => `${value > 0 ? '+' : ''}${write(value, isMoney)}`;
  return (
    <div className={classes.scrolled} role="region" aria-label={t('figures.title')} tabIndex={0}>
      <table className={classes.figures}>
        <thead>
          <tr>
            <th scope="col">{t('figures.indicator')}</th>
            <th scope="col">{t('figures.found')}</th>
            <th scope="col">{t('figures.change')}</th>
            <th scope="col">{t('figures.planned')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ name, isMoney, found, change, planned }) => (
            <tr key={name}>
              <th scope="row">
                {t(`indicator.${name}`)}
                {unit(isMoney)}
              </th>
              <td>
                <strong>{write(found, isMoney)}</strong>
              </td>
              <td>{change === null ? <None /> : signed(change, isMoney)}</td>
              <td>{planned === null ? <None /> : write(planned, isMoney)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
