import { Alert, Stack } from '@mantine/core';
import type { Application } from '@tendesh/contracts/applications/applications';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../ui/problem-alert';
import { SavedIndicator } from '../../ui/saved-indicator';
import { ApplicationHead } from './application-head';
import { BudgetFields } from './budget-fields';
import { CashFlowFields } from './cash-flow-fields';
import { CorrectionsAlert } from './corrections-alert';
import classes from './editor.module.css';
import { FinancingFields } from './financing-fields';
import { IdeaFields } from './idea-fields';
import { JobsFields } from './jobs-fields';
import { MarketFields } from './market-fields';
import { MatchAside } from './match-aside';
import { ownSection } from './own-section';
import { ProductsFields } from './products-fields';
import { StaleDialog } from './stale-dialog';
import { SubmitBox } from './submit-box';
import { useApplicationEditor } from './use-application-editor';

const Idea = ownSection('idea', IdeaFields);
const Market = ownSection('market', MarketFields);
const Products = ownSection('products', ProductsFields);
const Jobs = ownSection('jobs', JobsFields);
const Budget = ownSection('budget', BudgetFields);
const Financing = ownSection('financing', FinancingFields);
const CashFlow = ownSection('cashFlow', CashFlowFields);

interface ApplicationEditorProps {
  readonly application: Application;
  readonly onTakeTheirs: (theirs: Application) => void;
}

export function ApplicationEditorView({ application, onTakeTheirs }: ApplicationEditorProps) {
  const { t } = useTranslation('ui');
  const editor = useApplicationEditor(application);
  const { state, savedAt, problem } = editor.autosave;
  return (
    <Stack gap="md">
      <ApplicationHead application={application} actions={<SavedIndicator state={state} savedAt={savedAt} />} />
      {editor.isRestored && state !== 'clean' && <Alert variant="light">{t('saved.restored')}</Alert>}
      {state === 'refused' && editor.theirs === null && <ProblemAlert problem={problem} />}
      <CorrectionsAlert application={application} />
      <div className={classes.layout}>
        <Stack gap="md" miw={0}>
          <Idea editor={editor} />
          <Market editor={editor} />
          <Products editor={editor} />
          <Jobs editor={editor} />
          <Budget editor={editor} />
          <Financing editor={editor} />
          <CashFlow editor={editor} />
          <SubmitBox editor={editor} />
        </Stack>
        <MatchAside editor={editor} />
      </div>
      <StaleDialog editor={editor} onTakeTheirs={onTakeTheirs} />
    </Stack>
  );
}
