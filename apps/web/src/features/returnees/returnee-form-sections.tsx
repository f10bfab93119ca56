import { ContactSection } from './contact-section';
import { DocumentsSection } from './documents-section';
import { MigrationSection } from './migration-section';
import { NamesSection } from './names-section';
import type { FormPartProps } from './form-part';
import { SimilarReturnees } from './similar-returnees';

/** What registration and a later correction share, in the order of the conversation at the desk. */
export function ReturneeFormSections(props: FormPartProps) {
  return (
    <>
      <NamesSection {...props} />
      <DocumentsSection {...props} />
      <ContactSection {...props} />
      <SimilarReturnees {...props} />
      <MigrationSection {...props} />
    </>
  );
}
