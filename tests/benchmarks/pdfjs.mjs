// PDFs -> a JSON list of their words as Firefox's viewer copies them: what its text layer shows, one after the
// other, with a line's end where that has one (web/text_layer_builder.js). Arguments: pdfjs-dist, furniture in
// points, files.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [dist, furniture, ...files] = process.argv.slice(2);
const { getDocument, normalizeUnicode } = await import(pathToFileURL(path.join(dist, 'legacy/build/pdf.mjs')).href);

async function words(file) {
  const data = new Uint8Array(fs.readFileSync(file));
  const pdf = await getDocument({ data, verbosity: 0, disableFontFace: true }).promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const inside = ({ transform }) => transform[5] > +furniture && transform[5] < page.view[3] - furniture;
    const shown = items.filter((item) => item.str !== undefined && inside(item));
    text += shown.map((item) => item.str + (item.hasEOL ? '\n' : '')).join('') + '\n';
  }
  return normalizeUnicode(text);
}

const texts = [];
for (const file of files) texts.push(await words(file));
console.log(JSON.stringify(texts));
