import { writeApplication } from './application-rows';
import { writeAssessment } from './assessment-rows';
import { writeDecision } from './award-rows';
import type { Chronicle } from './chronicle';
import { writeClosing, writePerson } from './person-rows';

/** Everything of one case, in the order of the programme manual. */
export function writeCase(chronicle: Chronicle, caseNumber: string): void {
  const { application } = chronicle.one;
  writePerson(chronicle, caseNumber);
  if (application?.taken.draft !== undefined) {
    const written = writeApplication(chronicle, application, application.taken.draft);
    writeAssessment(chronicle, written);
    const { decided } = application.taken;
    if (decided !== undefined) writeDecision(chronicle, written, decided);
  }
  writeClosing(chronicle);
}
