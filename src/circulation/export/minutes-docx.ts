import { unbroken } from '../../kernel/index.ts';
import type { MinutesText } from '../text/index.ts';

/** The § as a Word document, to be pasted into the protokoll or signed as one. Loads `docx` when first used. */
export async function minutesDocx(text: MinutesText): Promise<Uint8Array> {
  const { Document, HeadingLevel, Packer, Paragraph, TextRun } = await import('docx');
  const plain = (words: string) =>
    new Paragraph({ spacing: { after: 120 }, children: [new TextRun(unbroken(words))] });
  const document = new Document({
    creator: 'Klubban',
    title: text.heading,
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'sv-SE' } } } } },
    sections: [
      {
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_2,
            children: [new TextRun({ text: unbroken(text.heading), bold: true })],
          }),
          ...text.paragraphs.map(plain),
          ...(text.decisionLead === null
            ? []
            : [
                new Paragraph({ children: [new TextRun({ text: text.decisionLead, bold: true })] }),
                ...text.clauses.map(plain),
              ]),
          ...text.after.map(plain),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
