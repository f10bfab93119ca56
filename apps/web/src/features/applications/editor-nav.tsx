import { NavLink } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './editor.module.css';
import { editorSections, isSectionOpen, sectionId, sectionOf } from './editor-sections';
import type { ApplicationEditor } from './use-application-editor';

/** The sections, and how many things each still lacks. */
export function EditorNav({ editor }: { editor: ApplicationEditor }) {
  const { t } = useTranslation('applications');
  return (
    <nav className={classes.nav} aria-label={t('sections')}>
      {editorSections.map((section) => {
        const missing = editor.reasons.filter((reason) => sectionOf(reason) === section).length;
        const isOpen = isSectionOpen(editor.open, section);
        const Icon = !isOpen ? IconLock : missing === 0 ? IconCircleCheck : IconCircleDashed;
        return (
          <NavLink
            key={section}
            href={`#${sectionId(section)}`}
            label={t(`section.${section}`)}
            {...(isOpen && missing > 0 ? { description: t('missing', { count: missing }) } : {})}
            leftSection={<Icon size={17} stroke={1.6} aria-hidden />}
            onClick={(event) => {
              event.preventDefault();
              document.getElementById(sectionId(section))?.scrollIntoView({ block: 'start' });
            }}
          />
        );
      })}
    </nav>
  );
}
