import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';

const NOTO_FOLDER = dirname(
  createRequire(join(process.cwd(), 'package.json')).resolve('@expo-google-fonts/noto-sans/package.json'),
);
const REGULAR = join(NOTO_FOLDER, '400Regular/NotoSans_400Regular.ttf');
const BOLD = join(NOTO_FOLDER, '600SemiBold/NotoSans_600SemiBold.ttf');
const NOTO_SANS = { normal: REGULAR, bold: BOLD, italics: REGULAR, bolditalics: BOLD };

/** Pages as a PDF, with every letter of every language embedded (font `Noto`: Noto Sans). */
export async function renderPdf(pages: TDocumentDefinitions): Promise<Buffer> {
  // Nothing but our own font files is read while a document is made.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => Object.values(NOTO_SANS).includes(path));
  pdfmake.setFonts({ Noto: NOTO_SANS });
  return pdfmake.createPdf(pages).getBuffer();
}
