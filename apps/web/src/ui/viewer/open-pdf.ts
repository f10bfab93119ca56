import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

export type Pdf = PDFDocumentProxy;

GlobalWorkerOptions.workerSrc = workerAddress;

/** Fonts that a file may leave out, and decoders of scans; built files carry a hash, so each is found by its own name. */
const assets: Record<string, string> = import.meta.glob(
  [
    '../../../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}',
    '../../../../../node_modules/pdfjs-dist/wasm/{jbig2,openjpeg,qcms_bg}.wasm',
  ],
  { query: '?url', import: 'default', eager: true },
);

class OwnFiles {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const address = Object.entries(assets).find(([path]) => path.endsWith(`/${filename}`))?.[1];
    if (address === undefined) throw new Error(`No file ${filename}`);
    return new Uint8Array(await (await fetch(address)).arrayBuffer());
  }
}

/** Opens a PDF in a worker. Nothing in it runs: scripts and forms are not asked for. */
export async function openPdf(content: Blob): Promise<Pdf> {
  return getDocument({
    data: new Uint8Array(await content.arrayBuffer()),
    BinaryDataFactory: OwnFiles,
    enableXfa: false,
  }).promise;
}
