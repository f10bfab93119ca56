import { Badge, Fieldset } from '@mantine/core';
import { type PlanField, planFields } from '@tendesh/domain/applications/corrections';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section';
import classes from './editor.module.css';
import { type EditorSection, fieldId, isSectionOpen, sectionId, sectionOf } from './editor-sections';
import type { MoneyEditor } from './use-application-editor';

interface EditorFieldsProps {
  readonly editor: MoneyEditor;
  readonly section: EditorSection;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}

/** One section of the editor: closed after a return unless it was pinned, and marked when nothing is missing in it. */
export function EditorFields({ editor, section, hint, children }: EditorFieldsProps) {
  const { t } = useTranslation('applications');
  const isOpen = isSectionOpen(editor.open, section);
  const isComplete = !editor.reasons.some((reason) => sectionOf(reason) === section);
  const mark = !isOpen ? (
    <Badge variant="default" tt="none">
      {t('closed')}
    </Badge>
  ) : (
    isComplete && (
      <Badge variant="light" color="green" tt="none">
        {t('complete')}
      </Badge>
    )
  );
  return (
    <div id={sectionId(section)}>
      <Section title={t(`section.${section}`)} hint={hint} actions={mark}>
        <Fieldset variant="unstyled" disabled={!isOpen} className={classes.fields ?? ''}>
          {children}
        </Fieldset>
      </Section>
    </div>
  );
}

/** Binds a field to its path in the draft, under the id that reasons link to; closed where a return did not pin it. */
export function fieldProps(editor: MoneyEditor, path: string) {
  const field = path.startsWith('plan.') ? path.slice('plan.'.length) : null;
  const isClosed = isPlanField(field) && !editor.open.plan.includes(field);
  return { ...editor.form.getInputProps(path), id: fieldId(path), ...(isClosed ? { disabled: true } : {}) };
}

function isPlanField(field: string | null): field is PlanField {
  return (planFields as readonly (string | null)[]).includes(field);
}
